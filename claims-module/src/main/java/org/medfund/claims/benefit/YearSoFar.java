package org.medfund.claims.benefit;

import org.medfund.kernel.Money;

/**
 * What an insurance year has seen of a person, or what a visit adds to it; amounts in fen.
 *
 * @param admissions           stays under the rules of inpatient care
 * @param deductible           borne under deductibles of any kind
 * @param pooled               paid by the basic pooled fund
 * @param outpatientDeductible borne under the outpatient deductible of the year
 * @param outpatientPooled     the part of {@code pooled} that counts toward the outpatient cap
 * @param diseaseDeductible    borne under the deductible of the year of the visit's disease
 * @param diseasePooled        the part of {@code pooled} that counts toward the cap of the visit's disease
 * @param largeSum             paid by the large-sum fund
 * @param selfPaid             in-policy self-pay that counts toward serious illness, before its benefit
 * @param seriousIllness       paid by serious illness
 * @param assistanceBase       in-policy self-pay that assistance looked at
 * @param assistance           paid by assistance
 */
public record YearSoFar(
        int admissions,
        Money deductible,
        Money pooled,
        Money outpatientDeductible,
        Money outpatientPooled,
        Money diseaseDeductible,
        Money diseasePooled,
        Money largeSum,
        Money selfPaid,
        Money seriousIllness,
        Money assistanceBase,
        Money assistance) {

    public static final YearSoFar NOTHING = new YearSoFar(
            0,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO,
            Money.ZERO);

    public YearSoFar plus(YearSoFar added) {
        return new YearSoFar(
                admissions + added.admissions,
                deductible.plus(added.deductible),
                pooled.plus(added.pooled),
                outpatientDeductible.plus(added.outpatientDeductible),
                outpatientPooled.plus(added.outpatientPooled),
                diseaseDeductible.plus(added.diseaseDeductible),
                diseasePooled.plus(added.diseasePooled),
                largeSum.plus(added.largeSum),
                selfPaid.plus(added.selfPaid),
                seriousIllness.plus(added.seriousIllness),
                assistanceBase.plus(added.assistanceBase),
                assistance.plus(added.assistance));
    }

    YearSoFar negated() {
        return new YearSoFar(
                -admissions,
                deductible.negated(),
                pooled.negated(),
                outpatientDeductible.negated(),
                outpatientPooled.negated(),
                diseaseDeductible.negated(),
                diseasePooled.negated(),
                largeSum.negated(),
                selfPaid.negated(),
                seriousIllness.negated(),
                assistanceBase.negated(),
                assistance.negated());
    }
}
