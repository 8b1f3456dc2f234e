package org.medfund.accounting.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of an account in the order of the vouchers, with the running balance. */
@Component
class Ledger {

    private static final String ENTRIES = """
            SELECT * FROM (
                SELECT l.*, coalesce((
                           SELECT sum(b.debit_fen - b.credit_fen) FROM account_balance b
                            WHERE b.region = :region AND b.book = :book AND b.period < :period
                              AND (b.account = :account OR b.account LIKE :account || '.%')
                              AND (CAST(:institution AS text) IS NULL OR b.institution = :institution)), 0)
                       + sum(l.debit_fen - l.credit_fen) OVER (ORDER BY l.number, l.line_no) AS balance_fen
                  FROM voucher_line_v1 l
                 WHERE l.region = :region AND l.book = :book AND l.period = :period
                   AND (l.account = :account OR l.account LIKE :account || '.%')
                   AND (CAST(:institution AS text) IS NULL OR l.institution = :institution)) entry
             WHERE (number, line_no) > (:number, :line)
             ORDER BY number, line_no LIMIT :limit""";

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    /**
     * The entries of an account, or of all accounts under a heading.
     *
     * @param institution null for all
     */
    List<LedgerEntry> entries(
            Books books, String account, @Nullable String institution, long afterNumber, long afterLine, int limit) {
        return db.sql(ENTRIES)
                .param("region", books.region().value())
                .param("book", books.book().name())
                .param("period", books.period().toString())
                .param("account", account)
                .param("institution", institution)
                .param("number", afterNumber)
                .param("line", afterLine)
                .param("limit", limit)
                .query(LedgerEntry::of)
                .list();
    }
}
