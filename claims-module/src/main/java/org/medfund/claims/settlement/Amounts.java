package org.medfund.claims.settlement;

import java.util.stream.Stream;
import org.medfund.kernel.Money;

/**
 * The amounts of a settlement, in fen, every fund apart (S0-1.2c). Those of a reversal are the exact negation.
 *
 * @param medfee         total fee (medfee_sumamt)
 * @param fundSum        fund total as received (fund_pay_sumamt); by region with or without the personal account
 * @param pooled         basic pooled fund (hifp_pay)
 * @param largeSum       employee large-amount (hifob_pay)
 * @param seriousIllness resident serious illness (hifmi_pay)
 * @param civilServant   civil-servant subsidy (cvlserv_pay)
 * @param enterprise     enterprise supplementary (hifes_pay)
 * @param assistance     medical assistance (maf_pay)
 * @param other          other funds (oth_pay)
 * @param personal       personal burden (psn_part_amt or psn_pay)
 * @param account        personal account, mutual aid included (acct_pay)
 * @param mutualAid      the mutual-aid part of it (acct_mulaid_pay)
 * @param cash           cash (psn_cash_pay or cash_payamt)
 * @param hospital       borne by the hospital (hosp_part_amt)
 * @param fullSelf       fully self-paid (fulamt_ownpay_amt)
 * @param overLimit      above the price limit (overlmt_selfpay)
 * @param firstSelf      first-pay share (preselfpay_amt)
 * @param inScope        within policy scope (inscp_scp_amt)
 */
public record Amounts(
        Money medfee,
        Money fundSum,
        Money pooled,
        Money largeSum,
        Money seriousIllness,
        Money civilServant,
        Money enterprise,
        Money assistance,
        Money other,
        Money personal,
        Money account,
        Money mutualAid,
        Money cash,
        Money hospital,
        Money fullSelf,
        Money overLimit,
        Money firstSelf,
        Money inScope) {

    Amounts negated() {
        return new Amounts(
                medfee.negated(),
                fundSum.negated(),
                pooled.negated(),
                largeSum.negated(),
                seriousIllness.negated(),
                civilServant.negated(),
                enterprise.negated(),
                assistance.negated(),
                other.negated(),
                personal.negated(),
                account.negated(),
                mutualAid.negated(),
                cash.negated(),
                hospital.negated(),
                fullSelf.negated(),
                overLimit.negated(),
                firstSelf.negated(),
                inScope.negated());
    }

    /** The funds that the fund total is made of, without the personal account. */
    public Money fundParts() {
        return Money.sum(Stream.of(pooled, largeSum, seriousIllness, civilServant, enterprise, assistance, other));
    }

    /** The four parts of the fee. */
    Money feeParts() {
        return fullSelf.plus(overLimit).plus(firstSelf).plus(inScope);
    }
}
