package org.medfund.claims.benefit;

import static org.medfund.claims.benefit.BenefitRule.ACCOUNT;
import static org.medfund.claims.benefit.BenefitRule.ASSISTANCE;
import static org.medfund.claims.benefit.BenefitRule.ASSISTANCE_CAP;
import static org.medfund.claims.benefit.BenefitRule.CASH;
import static org.medfund.claims.benefit.BenefitRule.RULES_OF;
import static org.medfund.claims.benefit.BenefitRule.SELF_PAID;
import static org.medfund.claims.benefit.BenefitRule.SERIOUS_ILLNESS;
import static org.medfund.claims.benefit.BenefitRule.SERIOUS_ILLNESS_CAP;
import static org.medfund.claims.benefit.BenefitRule.SUPPLEMENT;
import static org.medfund.claims.benefit.BenefitRule.TILT;

import org.jspecify.annotations.Nullable;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;

/** One calculation: the layers in their fixed order, each taking its part of what the ones before left (S4-B2b). */
final class Layers {

    private final Claim claim;
    private final Insured person;
    private final YearSoFar soFar;
    private final Plan plan;
    private final Steps steps;
    private final Fees fees;

    /** In policy and not yet paid by anybody. */
    private Money rest = Money.ZERO;

    Layers(Claim claim, Steps steps) {
        this.claim = claim;
        this.person = claim.person();
        this.soFar = claim.soFar();
        this.steps = steps;
        this.plan = claim.rules().policy().plan(claim.visit(), person);
        this.fees = Fees.of(claim.visit(), claim.rules().catalogue(), steps);
    }

    Benefit benefit() {
        if (plan.rulesOf() != null) {
            steps.add(RULES_OF, fees.payable, Money.ZERO, plan.rulesOf(), fees.payable);
        }
        var tariff = plan.tariff();
        var basic = tariff == null ? null : new BasicLayer(claim, tariff, plan.largeSum(), fees.payable, steps);
        if (basic == null) {
            return shared(null, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
        }
        rest = basic.rest();
        var counted = counted();
        var illness = taken(seriousIllness(counted));
        var civilServant = taken(supplement(FundType.CIVIL_SERVANT));
        var enterprise = taken(supplement(FundType.ENTERPRISE));
        var other = taken(supplement(FundType.OTHER));
        var given = plan.assisted() != null && plan.assisted().is("on")
                ? claim.rules().policy().assistance(person)
                : null;
        var looked = given == null ? Money.ZERO : rest;
        var assistance = given == null ? Money.ZERO : taken(assistance(given));
        return shared(basic, counted, illness, civilServant, enterprise, other, looked, assistance);
    }

    private Money taken(Money part) {
        rest = rest.minus(part);
        return part;
    }

    /** What counts toward serious illness: nothing outside policy, and of care only what the policy names (S4-C2b). */
    private Money counted() {
        var counts = plan.countsForIllness();
        if (counts != null && !counts.is("on")) {
            return Money.ZERO;
        }
        steps.add(SELF_PAID, rest, soFar.selfPaid(), counts, rest);
        return rest;
    }

    /** By the curve of the year, so that the year's benefits add up to that of the year's sum to the fen. */
    private Money seriousIllness(Money counted) {
        var illness =
                plan.countsForIllness() == null ? null : claim.rules().policy().seriousIllness(person);
        if (illness == null || counted.isZero()) {
            return Money.ZERO;
        }
        var before = soFar.selfPaid();
        var after = before.plus(counted);
        var grown = illness.upTo(after).minus(illness.upTo(before));
        var everybody = illness.who().equals(PolicyTopics.ANY);
        steps.bands(everybody ? SERIOUS_ILLNESS : TILT, illness.who(), illness.bands(), before, after, 0);
        return capped(SERIOUS_ILLNESS_CAP, illness.cap(), soFar.seriousIllness(), grown);
    }

    private Money supplement(FundType fund) {
        var ratio = person.supplements().contains(fund) ? plan.supplements().get(fund) : null;
        if (ratio == null) {
            return Money.ZERO;
        }
        var paid = rest.portion(ratio.ratio());
        steps.add(SUPPLEMENT, fund.chinese(), rest, Money.ZERO, ratio, paid);
        return paid;
    }

    private Money assistance(Assistance given) {
        var before = soFar.assistanceBase();
        var grown = given.upTo(before.plus(rest)).minus(given.upTo(before));
        steps.add(ASSISTANCE, given.personsClass().text(), rest, before, given.ratio(), grown);
        return capped(ASSISTANCE_CAP, given.cap(), soFar.assistance(), grown);
    }

    private Money capped(BenefitRule rule, Figure cap, Money used, Money amount) {
        if (cap.is(BenefitTopics.NONE) || amount.isZero()) {
            return amount;
        }
        var left = Least.of(amount, cap.left(used));
        steps.add(rule, amount, used, cap, left);
        return left;
    }

    private Benefit shared(
            @Nullable BasicLayer basic,
            Money counted,
            Money illness,
            Money civilServant,
            Money enterprise,
            Money other,
            Money looked,
            Money assistance) {
        var pooled = basic == null ? Money.ZERO : basic.pooled;
        var largeSum = basic == null ? Money.ZERO : basic.largeSum;
        var funds = Money.ofFen(pooled.fen()
                + largeSum.fen()
                + illness.fen()
                + civilServant.fen()
                + enterprise.fen()
                + other.fen()
                + assistance.fen());
        var personal = fees.total.minus(fees.hospital).minus(funds);
        var account = account(personal);
        var cash = personal.minus(account);
        steps.add(CASH, personal, Money.ZERO, null, cash);
        return new Benefit(
                fees.lines,
                fees.total,
                fees.fullSelf,
                fees.overLimit,
                fees.firstSelf,
                fees.inPolicy,
                basic == null ? Money.ZERO : basic.deductible(),
                pooled,
                largeSum,
                illness,
                civilServant,
                enterprise,
                assistance,
                other,
                account,
                cash,
                fees.hospital,
                basic == null ? YearSoFar.NOTHING : added(basic, counted, illness, looked, assistance));
    }

    private Money account(Money personal) {
        var scope = plan.account();
        if (scope == null || scope.is(BenefitTopics.NONE) || !person.account().isPositive()) {
            return Money.ZERO;
        }
        var payable = scope.is("ALL") ? personal : personal.minus(fees.outOfScope);
        var paid = Least.of(person.account(), payable);
        steps.add(ACCOUNT, payable, Money.ZERO, scope, paid);
        return paid;
    }

    private YearSoFar added(BasicLayer basic, Money counted, Money illness, Money looked, Money assistance) {
        var tariff = basic.tariff();
        var ledger = tariff.ledger();
        var outpatient = ledger == Tariff.Ledger.OUTPATIENT;
        var disease = ledger == Tariff.Ledger.DISEASE;
        return new YearSoFar(
                isAdmission(tariff) ? 1 : 0,
                basic.deductible(),
                basic.pooled,
                outpatient ? basic.yearDeductible : Money.ZERO,
                outpatient ? basic.pooled : Money.ZERO,
                disease ? basic.yearDeductible : Money.ZERO,
                disease ? basic.pooled : Money.ZERO,
                basic.largeSum,
                counted,
                illness,
                looked,
                assistance);
    }

    private boolean isAdmission(Tariff tariff) {
        return claim.visit().stay() && !claim.visit().continues() && tariff.care() == CareCategory.INPATIENT;
    }
}
