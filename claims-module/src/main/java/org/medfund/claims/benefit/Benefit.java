package org.medfund.claims.benefit;

import java.util.List;
import org.medfund.kernel.Money;

/**
 * Who pays what, in fen, by the funds of the national record. The four parts of the fee add up to the total, and so do the
 * funds, the personal account, cash and the hospital's share (S3-art10).
 *
 * @param lines          by line, in the order of the visit
 * @param deductible     the part of what is in policy that fell under deductibles
 * @param pooled         basic pooled fund (hifp_pay), of the insurance's own fund
 * @param largeSum       employee large-sum (hifob_pay)
 * @param seriousIllness resident serious illness (hifmi_pay)
 * @param civilServant   civil-servant subsidy (cvlserv_pay)
 * @param enterprise     enterprise supplementary (hifes_pay)
 * @param assistance     medical assistance (maf_pay)
 * @param other          other funds (oth_pay)
 * @param added          what the visit adds to the insurance year
 */
public record Benefit(
        List<LineSplit> lines,
        Money total,
        Money fullSelf,
        Money overLimit,
        Money firstSelf,
        Money inPolicy,
        Money deductible,
        Money pooled,
        Money largeSum,
        Money seriousIllness,
        Money civilServant,
        Money enterprise,
        Money assistance,
        Money other,
        Money account,
        Money cash,
        Money hospital,
        YearSoFar added) {

    /** All funds without the personal account. */
    public Money funds() {
        return pooled.plus(largeSum)
                .plus(seriousIllness)
                .plus(civilServant)
                .plus(enterprise)
                .plus(assistance)
                .plus(other);
    }

    /** What the person bears, by account and cash. */
    public Money personal() {
        return account.plus(cash);
    }

    /** The benefit of the reversal: the exact negation, which also gives account and accumulators back. */
    public Benefit reversed() {
        return new Benefit(
                lines.stream().map(LineSplit::negated).toList(),
                total.negated(),
                fullSelf.negated(),
                overLimit.negated(),
                firstSelf.negated(),
                inPolicy.negated(),
                deductible.negated(),
                pooled.negated(),
                largeSum.negated(),
                seriousIllness.negated(),
                civilServant.negated(),
                enterprise.negated(),
                assistance.negated(),
                other.negated(),
                account.negated(),
                cash.negated(),
                hospital.negated(),
                added.negated());
    }
}
