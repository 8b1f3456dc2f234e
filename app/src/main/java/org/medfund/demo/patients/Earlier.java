package org.medfund.demo.patients;

import java.util.SplittableRandom;
import org.medfund.kernel.Money;

/**
 * What the insurance year has seen of a person before the day, as in the middle of a year; its distribution is assumed.
 *
 * @param admissions           stays
 * @param deductible           borne under deductibles
 * @param pooled               paid by the basic pooled fund
 * @param outpatientDeductible borne under the outpatient deductible
 * @param outpatientPooled     the part of {@code pooled} for outpatient care
 * @param selfPaid             in-policy self-pay that counts toward serious illness
 */
public record Earlier(
        int admissions,
        Money deductible,
        Money pooled,
        Money outpatientDeductible,
        Money outpatientPooled,
        Money selfPaid) {

    private static final int HUNDRED = 100;
    private static final int ONCE = 20;
    private static final int TWICE = 5;
    private static final long STAY_DEDUCTIBLE_FEN = 40_000;
    private static final long POOLED_FEN = 500_000;
    private static final long SELF_PAID_FEN = 180_000;
    private static final int YEAR_DEDUCTIBLE_FEN = 20_000;
    private static final int OUTPATIENT_FEN = 60_000;

    public static Earlier of(Person person) {
        var traits = new SplittableRandom(person.number() * 7_919L);
        var drawn = traits.nextInt(HUNDRED);
        var stays = drawn < TWICE ? 2 : drawn < TWICE + ONCE ? 1 : 0;
        var employee = person.cover().insutype().equals("310");
        var yearDeductible = employee ? traits.nextInt(YEAR_DEDUCTIBLE_FEN + 1) : 0;
        var outpatient = employee && yearDeductible < YEAR_DEDUCTIBLE_FEN ? 0 : traits.nextInt(OUTPATIENT_FEN);
        return new Earlier(
                stays,
                Money.ofFen(stays * STAY_DEDUCTIBLE_FEN + yearDeductible),
                Money.ofFen(stays * POOLED_FEN + outpatient),
                Money.ofFen(yearDeductible),
                Money.ofFen(outpatient),
                Money.ofFen(employee ? 0 : stays * SELF_PAID_FEN));
    }
}
