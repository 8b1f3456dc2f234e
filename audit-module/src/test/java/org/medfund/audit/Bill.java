package org.medfund.audit;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.audit.rule.LineFacts;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.audit.rule.SettlementFacts.Amounts;
import org.medfund.institutions.InstitutionClass;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Shanghai;

/**
 * A settlement under construction: 100.00 yuan of general outpatient care in two lines, of which the fund bears 60.00, the
 * account 10.00 and the person 30.00 in cash. Nothing is wrong with it until a test changes something.
 */
public final class Bill {

    public UUID id = Ids.next();
    public String person = "P" + id;
    public String insuredRegion = "";
    public String institution = "H1";
    public InstitutionFacts at = InstitutionFacts.unknown(InstitutionClass.LEVEL_2);
    public CareCategory care = CareCategory.OUTPATIENT;
    public String medType = "11";
    public String gend = "1";
    public @Nullable Integer age = 40;
    public @Nullable UUID reverses;
    public Instant setlTime = at("2026-02-13T09:00:00");
    public Instant beginAt = at("2026-02-13T08:30:00");
    public Instant endAt = at("2026-02-13T09:00:00");
    public long medfee = 100_00;
    public long fundSum = 60_00;
    public long pooled = 60_00;
    public long account = 10_00;
    public long cash = 30_00;
    public UUID visit = id;
    public String insutype = "310";
    public @Nullable String clrWay;
    public long fullSelf;
    public long assistance;
    public List<LineFacts> lines = new ArrayList<>(List.of(line(1, "ITEM-A", 40_00, 1), line(2, "ITEM-B", 60_00, 2)));

    /** An inpatient stay in an institution, settled at its end. */
    public static Bill stay(String institution, String begin, String end) {
        var bill = new Bill();
        bill.institution = institution;
        bill.care = CareCategory.INPATIENT;
        bill.medType = "21";
        bill.beginAt = at(begin);
        bill.endAt = at(end);
        bill.setlTime = bill.endAt;
        return bill;
    }

    /** Another fee of the same shape: everything is the fund's in policy scope. */
    public Bill of(long fen) {
        medfee = fen;
        fundSum = fen;
        pooled = fen;
        account = 0;
        cash = 0;
        lines = new ArrayList<>(List.of(line(1, "ITEM-A", fen, 1)));
        return this;
    }

    public Bill person(String number) {
        person = number;
        return this;
    }

    /** The exact negation of this bill, a minute later, as claims makes it. */
    public Bill reversal() {
        var reversal = new Bill().person(person);
        reversal.insuredRegion = insuredRegion;
        reversal.institution = institution;
        reversal.care = care;
        reversal.medType = medType;
        reversal.beginAt = beginAt;
        reversal.endAt = endAt;
        reversal.setlTime = setlTime.plusSeconds(60);
        reversal.medfee = medfee;
        reversal.fundSum = fundSum;
        reversal.pooled = pooled;
        reversal.account = account;
        reversal.cash = cash;
        reversal.lines = lines;
        reversal.visit = visit;
        reversal.insutype = insutype;
        reversal.clrWay = clrWay;
        reversal.fullSelf = fullSelf;
        reversal.assistance = assistance;
        return reversal.negate(id);
    }

    /** Turns this bill into the reversal of another. */
    public Bill negate(UUID original) {
        reverses = original;
        medfee = -medfee;
        fundSum = -fundSum;
        pooled = -pooled;
        account = -account;
        cash = -cash;
        fullSelf = -fullSelf;
        assistance = -assistance;
        lines = lines.stream()
                .map(l -> new LineFacts(
                        l.lineNo(), l.itemCode(), -l.amountFen(), -l.quantityE4(), l.unitPriceE6(), l.purchased()))
                .toList();
        return this;
    }

    public static LineFacts line(int number, String item, long fen, long quantity) {
        return new LineFacts(number, item, fen, quantity * 10_000, 0, false);
    }

    public static Instant at(String time) {
        return Shanghai.instantOf(LocalDateTime.parse(time));
    }

    /** As rules see it. */
    public SettlementFacts facts() {
        return new SettlementFacts(
                id,
                Shanghai.dateOf(setlTime),
                new InstitutionCode(institution),
                at,
                reverses != null,
                care,
                medType,
                gend,
                age,
                setlTime,
                beginAt,
                endAt,
                new Amounts(medfee, fundSum, pooled, account, cash, 0, 0, 0, 0, medfee),
                List.copyOf(lines),
                false);
    }
}
