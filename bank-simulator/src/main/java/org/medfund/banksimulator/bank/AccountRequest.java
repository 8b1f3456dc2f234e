package org.medfund.banksimulator.bank;

import org.jspecify.annotations.Nullable;

/**
 * Asks to open an account.
 *
 * @param balanceFen balance brought forward in fen; zero when absent
 * @param closed true closes the account for good, at once or later
 */
public record AccountRequest(
        String account,
        String name,
        @Nullable Long balanceFen,
        @Nullable Boolean closed) {

    /** Checks what a caller sent, where any field may be missing. */
    public AccountRequest {
        Check.text("account", account, 34);
        Check.text("name", name, 140);
        Check.amount("balanceFen", balanceFen == null ? 0 : balanceFen, 0);
    }

    long balanceFenOrZero() {
        return balanceFen == null ? 0 : balanceFen;
    }
}
