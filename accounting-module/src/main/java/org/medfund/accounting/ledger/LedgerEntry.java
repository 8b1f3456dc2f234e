package org.medfund.accounting.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ledger (明细账), in fen.
 *
 * @param balanceFen the balance of what was asked for after this line, debit positive
 */
record LedgerEntry(
        String voucherId,
        int number,
        int lineNo,
        LocalDate postingDate,
        String kind,
        String account,
        @Nullable String institution,
        long debitFen,
        long creditFen,
        long balanceFen) {

    static LedgerEntry of(ResultSet row, int rowNumber) throws SQLException {
        return new LedgerEntry(
                row.getString("voucher_id"),
                row.getInt("number"),
                row.getInt("line_no"),
                row.getDate("posting_date").toLocalDate(),
                row.getString("kind"),
                row.getString("account"),
                row.getString("institution"),
                row.getLong("debit_fen"),
                row.getLong("credit_fen"),
                row.getLong("balance_fen"));
    }
}
