package org.medfund.payout.bank;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;

/**
 * A day's statement of an account, as the bank sent it.
 *
 * @param id      the bank's own identification
 * @param account the account
 * @param date    the booking date
 * @param text    the message itself, for its digest
 * @param entries its entries
 */
record BankStatement(String id, String account, LocalDate date, String text, List<Entry> entries) {

    /**
     * A booked entry.
     *
     * @param reference    the bank's reference, unique for the account
     * @param direction    DEBIT or CREDIT, as the account holder sees it
     * @param amount       without sign
     * @param returned     whether it brings a payment back
     * @param returnReason the bank's reason code of a return
     */
    record Entry(
            String reference,
            Direction direction,
            Money amount,
            LocalDate bookingDate,
            LocalDate valueDate,
            @Nullable String endToEndId,
            @Nullable String counterpartyAccount,
            @Nullable String remittance,
            boolean returned,
            @Nullable String returnReason) {}

    /** Out of the account or into it. */
    enum Direction {
        DEBIT,
        CREDIT
    }
}
