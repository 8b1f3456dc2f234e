package org.medfund.claims.person.account;

import java.util.List;
import org.medfund.kernel.Money;

/**
 * What an insurance year has seen of a person, or what a visit adds to it. Of a disease only deductible and pooled count.
 *
 * @param admissions           stays
 * @param deductible           borne under deductibles
 * @param pooled               paid by the basic pooled fund
 * @param outpatientDeductible borne under the outpatient deductible of the year
 * @param outpatientPooled     the part of {@code pooled} that counts toward the outpatient cap
 * @param largeSum             paid by the large-sum fund
 * @param selfPaid             in-policy self-pay that counts toward serious illness
 * @param seriousIllness       paid by serious illness
 * @param assistanceBase       in-policy self-pay that assistance looked at
 * @param assistance           paid by assistance
 */
public record YearFigures(
        int admissions,
        Money deductible,
        Money pooled,
        Money outpatientDeductible,
        Money outpatientPooled,
        Money largeSum,
        Money selfPaid,
        Money seriousIllness,
        Money assistanceBase,
        Money assistance) {

    /** The columns, in the order of {@link #values}. */
    static final List<String> COLUMNS = List.of(
            "admissions",
            "deductible_fen",
            "pooled_fen",
            "outpatient_deductible_fen",
            "outpatient_pooled_fen",
            "large_sum_fen",
            "self_paid_fen",
            "serious_illness_fen",
            "assistance_base_fen",
            "assistance_fen");

    public static final YearFigures NOTHING = of(new long[COLUMNS.size()]);

    public YearFigures plus(YearFigures added) {
        var sum = values();
        var more = added.values();
        for (var i = 0; i < sum.length; i++) {
            sum[i] = Math.addExact(sum[i], more[i]);
        }
        return of(sum);
    }

    public YearFigures negated() {
        var values = values();
        for (var i = 0; i < values.length; i++) {
            values[i] = Math.negateExact(values[i]);
        }
        return of(values);
    }

    static YearFigures of(long... values) {
        return new YearFigures(
                Math.toIntExact(values[0]),
                Money.ofFen(values[1]),
                Money.ofFen(values[2]),
                Money.ofFen(values[3]),
                Money.ofFen(values[4]),
                Money.ofFen(values[5]),
                Money.ofFen(values[6]),
                Money.ofFen(values[7]),
                Money.ofFen(values[8]),
                Money.ofFen(values[9]));
    }

    /** A fresh array in the order of the columns. */
    long[] values() {
        return new long[] {
            admissions,
            deductible.fen(),
            pooled.fen(),
            outpatientDeductible.fen(),
            outpatientPooled.fen(),
            largeSum.fen(),
            selfPaid.fen(),
            seriousIllness.fen(),
            assistanceBase.fen(),
            assistance.fen()
        };
    }
}
