package org.medfund.accounting;

/** The published views of the accounting schema. Columns may be added and are never lost or renamed. */
public final class AccountingViews {

    /**
     * {@code (region, voucher_id, book, fund, period, number, posting_date, kind, line_no, account, institution, debit_fen,
     * credit_fen, close_date, batch_id, end_to_end_id, reverses)}: every line of every posted voucher; {@code fund},
     * {@code institution} and what comes after {@code credit_fen} are null where they do not apply.
     */
    public static final String VOUCHER_LINE = "voucher_line_v1";

    private AccountingViews() {}
}
