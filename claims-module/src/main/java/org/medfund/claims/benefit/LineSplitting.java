package org.medfund.claims.benefit;

import static org.medfund.claims.benefit.BenefitRule.FIRST_SELF;
import static org.medfund.claims.benefit.BenefitRule.KIND_FIRST_SELF;
import static org.medfund.claims.benefit.BenefitRule.OUTSIDE;
import static org.medfund.claims.benefit.BenefitRule.SELF_PAID_BY_CHOICE;

import org.medfund.claims.ClaimsError;
import org.medfund.claims.benefit.Item.Outside;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** Takes a fee line apart by the catalogue of the place of care (S1-2.1); the split of a refund is the exact negation. */
final class LineSplitting {

    /** A price in millionths of a yuan times a quantity in ten-thousandths, for one fen. */
    private static final long PRODUCT_OF_A_FEN = 100_000_000;

    private final Catalogue catalogue;
    private final InstitutionClass institution;
    private final Steps steps;

    LineSplitting(Catalogue catalogue, InstitutionClass institution, Steps steps) {
        this.catalogue = catalogue;
        this.institution = institution;
        this.steps = steps;
    }

    LineSplit split(VisitLine line) {
        refuseTooMuchOfTheHospital(line);
        if (line.selfPaid()) {
            return fully(new Outside(SELF_PAID_BY_CHOICE, null), line);
        }
        var item = catalogue.find(line.itemCode());
        if (item != null && item.fee() == null) {
            throw new Refused(
                    InstitutionsError.POLICY_MISSING,
                    new Violation("/catalogue/item/" + line.itemCode(), "a class A, B or C", "none"));
        }
        if (item == null) {
            return fully(new Outside(OUTSIDE, null), line);
        }
        return catalogue
                .outside(line.itemCode(), item, institution)
                .map(outside -> fully(outside, line))
                .orElseGet(() -> inside(line, item));
    }

    private LineSplit fully(Outside outside, VisitLine line) {
        steps.add(outside.rule(), line.itemCode(), line.amount(), Money.ZERO, outside.figure(), line.amount());
        return new LineSplit(line.amount(), Money.ZERO, Money.ZERO, Money.ZERO, line.hospital());
    }

    private LineSplit inside(VisitLine line, Item item) {
        var overLimit = overLimit(line, item);
        var within = line.amount().minus(overLimit);
        var firstSelf = within.portion(item.first());
        if (!firstSelf.isZero()) {
            var rule = item.kind() == null ? FIRST_SELF : KIND_FIRST_SELF;
            var figure = item.kind() == null ? item.fee() : item.kind();
            steps.add(rule, line.itemCode(), within, Money.ZERO, figure, firstSelf);
        }
        return new LineSplit(Money.ZERO, overLimit, firstSelf, within.minus(firstSelf), line.hospital());
    }

    private Money overLimit(VisitLine line, Item item) {
        var limit = item.limit(institution);
        if (limit == null || line.unitPrice().millionthYuan() <= limit.price().millionthYuan()) {
            return Money.ZERO;
        }
        var allowed =
                cost(limit.price().millionthYuan(), Math.abs(line.quantity().tenThousandths()));
        var over = Math.max(0, Math.abs(line.amount().fen()) - allowed);
        var signed = Money.ofFen(line.amount().isNegative() ? -over : over);
        steps.add(limit.rule(), line.itemCode(), line.amount(), Money.ZERO, limit.figure(), signed);
        return signed;
    }

    private static long cost(long millionthYuan, long tenThousandths) {
        var product = Math.multiplyExact(millionthYuan, tenThousandths);
        return Math.addExact(product, PRODUCT_OF_A_FEN / 2) / PRODUCT_OF_A_FEN;
    }

    private static void refuseTooMuchOfTheHospital(VisitLine line) {
        var hospital = line.hospital().fen();
        var amount = line.amount().fen();
        if (hospital != 0 && (Long.signum(hospital) != Long.signum(amount) || Math.abs(hospital) > Math.abs(amount))) {
            throw new Refused(
                    ClaimsError.LINE_SPLIT_WRONG,
                    new Violation(
                            "/hosp_part_amt",
                            "at most " + line.amount(),
                            line.hospital().toString()));
        }
    }
}
