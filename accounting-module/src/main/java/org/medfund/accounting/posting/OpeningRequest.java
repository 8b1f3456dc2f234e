package org.medfund.accounting.posting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.trail.web.Body;

/**
 * The balances that a set of books is opened with. Each stands on the side on which its account grows, and the fund's surplus
 * (一般基金结余) takes the other side, so an opening cannot be unbalanced.
 *
 * @param date     the Shanghai posting date
 * @param balances at least one
 */
record OpeningRequest(LocalDate date, List<Balance> balances) {

    OpeningRequest {
        Body.required("/date", date);
        Body.required("/balances", balances).forEach(balance -> Body.required("/balances", balance));
        balances = List.copyOf(balances);
    }

    /**
     * One account's balance.
     *
     * @param amountFen   above zero, in fen
     * @param institution where the account is kept by institution
     */
    record Balance(String account, long amountFen, @Nullable InstitutionCode institution) {

        Balance {
            Body.required("/balances/account", account);
        }
    }
}
