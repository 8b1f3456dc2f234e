package org.medfund.demo.patients;

import java.util.Map;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;

/**
 * Shares a settlement out among the funds and the patient, in the order in which they pay. The deductibles, ratios and
 * caps are invented: Medfund receives benefits that were computed upstream.
 */
final class Benefit {

    private static final Money POOLED_CAP = Money.ofYuan("20000");
    private static final Money SERIOUS_FROM = Money.ofYuan("4000");
    private static final Money OTHER_MOST = Money.ofYuan("50");
    private static final Map<CareCategory, String> EMPLOYEE = Map.of(
            CareCategory.OUTPATIENT,
            "60",
            CareCategory.CHRONIC,
            "80",
            CareCategory.INPATIENT,
            "85",
            CareCategory.MATERNITY,
            "95",
            CareCategory.PHARMACY,
            "50");
    private static final Map<CareCategory, String> RESIDENT = Map.of(
            CareCategory.OUTPATIENT,
            "50",
            CareCategory.CHRONIC,
            "65",
            CareCategory.INPATIENT,
            "70",
            CareCategory.MATERNITY,
            "70",
            CareCategory.PHARMACY,
            "40");

    private final CareSlot slot;
    private final Person person;
    private Money rest;

    private Benefit(CareSlot slot, Person person, Money total) {
        this.slot = slot;
        this.person = person;
        this.rest = total;
    }

    static Shares share(CareSlot slot, Person person, Fees fees, int level) {
        return new Benefit(slot, person, fees.total()).share(fees, level);
    }

    private Shares share(Fees fees, int level) {
        var scope = positive(fees.inScope().minus(deductible(level)));
        var uncapped = paysPooled() ? scope.portion(ratio()) : Money.ZERO;
        var pooled = take(least(uncapped, POOLED_CAP));
        var beyond = uncapped.minus(pooled);
        var large = take(slot.isEmployee() ? beyond.portion(Ratio.ofPercent("85")) : Money.ZERO);
        var serious = take(
                slot.isEmployee()
                        ? Money.ZERO
                        : positive(scope.minus(pooled).minus(SERIOUS_FROM)).portion(Ratio.ofPercent("60")));
        var left = positive(scope.minus(pooled).minus(large).minus(serious));
        var civil = take(slot.isEmployee() && person.isOneIn(9, 0) ? left.portion(Ratio.ofPercent("40")) : Money.ZERO);
        var enterprise =
                take(slot.isEmployee() && person.isOneIn(11, 1) ? left.portion(Ratio.ofPercent("20")) : Money.ZERO);
        var aid = take(!slot.isEmployee() && person.isOneIn(7, 0) ? left.portion(Ratio.ofPercent("50")) : Money.ZERO);
        var other = take(
                !slot.isEmployee() && person.isOneIn(13, 3)
                        ? least(left.portion(Ratio.ofPercent("20")), OTHER_MOST)
                        : Money.ZERO);
        var hospital = take(slot.isStay() && person.isOneIn(20, 5) ? rest.portion(Ratio.ofPercent("10")) : Money.ZERO);
        var account = take(account());
        var mutual = person.isOneIn(17, 2) ? account.portion(Ratio.ofPercent("50")) : Money.ZERO;
        return new Shares(pooled, large, serious, civil, enterprise, aid, other, hospital, account, mutual, rest);
    }

    private Ratio ratio() {
        return Ratio.ofPercent((slot.isEmployee() ? EMPLOYEE : RESIDENT).getOrDefault(slot.care(), "0"));
    }

    /** Most pharmacy purchases of employees are paid from the personal account alone. */
    private boolean paysPooled() {
        return slot.care() != CareCategory.PHARMACY || !slot.isEmployee() || person.isOneIn(4, 1);
    }

    private static final Money[] STAY_DEDUCTIBLES = {
        Money.ofYuan("200"), Money.ofYuan("200"), Money.ofYuan("500"), Money.ofYuan("800")
    };

    private Money deductible(int level) {
        return switch (slot.care()) {
            case INPATIENT -> STAY_DEDUCTIBLES[level];
            case OUTPATIENT -> Money.ofYuan(slot.isEmployee() ? "10" : "5");
            case CHRONIC, MATERNITY, PHARMACY -> Money.ZERO;
        };
    }

    private Money account() {
        if (!slot.isEmployee()) {
            return Money.ZERO;
        }
        return slot.care() == CareCategory.PHARMACY ? rest : rest.portion(Ratio.ofPercent("60"));
    }

    private Money take(Money share) {
        rest = rest.minus(share);
        return share;
    }

    private static Money positive(Money amount) {
        return amount.isNegative() ? Money.ZERO : amount;
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
