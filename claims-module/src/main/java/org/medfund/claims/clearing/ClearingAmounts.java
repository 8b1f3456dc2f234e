package org.medfund.claims.clearing;

import java.util.List;
import java.util.stream.Stream;
import org.medfund.kernel.Money;
import org.medfund.kernel.Violation;

/**
 * The amounts of an application, in fen, reversals taken off.
 *
 * @param medfee   total fees (medfee_sumamt)
 * @param accepted what the insurance accepts (med_sumfee, hi_agre_sumfee): fund, cash and account together
 * @param fund     what is asked of the funds (fund_appy_sum), without the personal account
 * @param cash     cash (cash_payamt)
 * @param account  personal accounts (acct_pay)
 */
public record ClearingAmounts(Money medfee, Money accepted, Money fund, Money cash, Money account) {

    /** The sum, if it is not that of its parts. */
    List<Violation> wrongSum() {
        var sum = fund.plus(cash).plus(account);
        return sum.equals(accepted)
                ? List.of()
                : List.of(new Violation(
                        "/med_sumfee", "fund_appy_sum + cash_payamt + acct_pay = " + sum, accepted.toString()));
    }

    /** Each amount that differs from the one stored. */
    List<Violation> differencesFrom(ClearingAmounts stored) {
        return Stream.of(
                        difference("/medfee_sumamt", stored.medfee, medfee),
                        difference("/fund_appy_sum", stored.fund, fund),
                        difference("/cash_payamt", stored.cash, cash),
                        difference("/acct_pay", stored.account, account))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Violation> difference(String pointer, Money stored, Money received) {
        return stored.equals(received)
                ? List.of()
                : List.of(new Violation(pointer, stored.toString(), received.toString()));
    }
}
