package org.medfund.demo.patients;

import java.util.stream.Stream;
import org.medfund.kernel.Money;

/**
 * Who bears a settlement, each fund apart; all together are the total fee.
 *
 * @param pooled         basic pooled fund
 * @param largeSum       employee large-amount
 * @param seriousIllness resident serious illness
 * @param civilServant   civil-servant subsidy
 * @param enterprise     enterprise supplementary
 * @param assistance     medical assistance
 * @param other          other funds
 * @param hospital       the hospital
 * @param account        the personal account, mutual aid included
 * @param mutualAid      the family's part of it
 * @param cash           the patient
 */
public record Shares(
        Money pooled,
        Money largeSum,
        Money seriousIllness,
        Money civilServant,
        Money enterprise,
        Money assistance,
        Money other,
        Money hospital,
        Money account,
        Money mutualAid,
        Money cash) {

    /** The fund total, without the personal account. */
    public Money funds() {
        return Money.sum(Stream.of(pooled, largeSum, seriousIllness, civilServant, enterprise, assistance, other));
    }

    public Money personal() {
        return account.plus(cash);
    }
}
