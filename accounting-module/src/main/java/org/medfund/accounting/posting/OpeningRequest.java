package org.medfund.accounting.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;

/**
 * The balances that a set of books is opened with. Each stands on the side on which its account grows, and the fund's surplus
 * (一般基金结余) takes the other side, so an opening cannot be unbalanced.
 *
 * @param date     the Shanghai posting date
 * @param balances at least one
 */
record OpeningRequest(LocalDate date, List<Balance> balances) {

    OpeningRequest {
        Objects.requireNonNull(date, "date");
        balances = List.copyOf(Objects.requireNonNull(balances, "balances"));
    }

    /**
     * One account's balance.
     *
     * @param amountFen   above zero, in fen
     * @param institution where the account is kept by institution
     */
    record Balance(String account, long amountFen, @Nullable InstitutionCode institution) {

        Balance {
            Objects.requireNonNull(account, "account");
        }
    }
}
