package org.medfund.accounting.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the balances of the accounts. */
@Component
class Balances {

    private static final String BALANCES = """
            SELECT b.account, coalesce(a.name, b.account) AS name, coalesce(a.confirmed, false) AS confirmed, %1$s,
                   coalesce(sum(b.debit_fen - b.credit_fen) FILTER (WHERE b.period < :period), 0) AS opening_fen,
                   coalesce(sum(b.debit_fen) FILTER (WHERE b.period = :period), 0) AS debit_fen,
                   coalesce(sum(b.credit_fen) FILTER (WHERE b.period = :period), 0) AS credit_fen
              FROM account_balance b
              LEFT JOIN chart_account a ON a.code = b.account AND a.version =
                   (SELECT version FROM chart WHERE valid_from <= :last_day ORDER BY valid_from DESC LIMIT 1)
             WHERE b.region = :region AND b.book = :book AND b.period <= :period %2$s
             GROUP BY 1, 2, 3, 4 ORDER BY 1, 4""";
    private static final String OF_BOOKS = BALANCES.formatted("NULL::text AS institution", "");
    private static final String BY_INSTITUTION = BALANCES.formatted(
            "b.institution", "AND b.institution <> '' AND (b.account = :account OR b.account LIKE :account || '.%')");

    private final JdbcClient db;

    Balances(JdbcClient db) {
        this.db = db;
    }

    TrialBalance trialBalance(Books books) {
        return TrialBalance.of(books, query(OF_BOOKS, books).query(Balance::of).list());
    }

    /** The sub-ledger (明细账) of an account, or of all accounts under a heading. */
    List<Balance> byInstitution(Books books, String account) {
        return query(BY_INSTITUTION, books)
                .param("account", account)
                .query(Balance::of)
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, Books books) {
        return db.sql(sql)
                .param("region", books.region().value())
                .param("book", books.book().name())
                .param("period", books.period().toString())
                .param("last_day", books.period().atEndOfMonth());
    }
}
