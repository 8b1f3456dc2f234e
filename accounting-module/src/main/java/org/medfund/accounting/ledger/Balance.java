package org.medfund.accounting.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One row of a trial balance or sub-ledger; all amounts in fen, balances on the side on which they stand.
 *
 * @param account     code in the chart of accounts
 * @param name        its name
 * @param confirmed   whether the code is confirmed
 * @param institution whose sub-ledger it is; absent for the account as a whole
 */
record Balance(
        String account,
        String name,
        boolean confirmed,
        @Nullable String institution,
        long openingDebitFen,
        long openingCreditFen,
        long debitFen,
        long creditFen,
        long closingDebitFen,
        long closingCreditFen) {

    static Balance of(ResultSet row, int number) throws SQLException {
        var opening = row.getLong("opening_fen");
        var debit = row.getLong("debit_fen");
        var credit = row.getLong("credit_fen");
        var closing = Math.subtractExact(Math.addExact(opening, debit), credit);
        return new Balance(
                row.getString("account"),
                row.getString("name"),
                row.getBoolean("confirmed"),
                row.getString("institution"),
                Math.max(opening, 0),
                Math.max(Math.negateExact(opening), 0),
                debit,
                credit,
                Math.max(closing, 0),
                Math.max(Math.negateExact(closing), 0));
    }
}
