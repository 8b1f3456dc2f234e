package org.medfund.accounting.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.medfund.accounting.VoucherKind;
import org.medfund.kernel.FundBook;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the charts of accounts. */
@Component
class ChartRows {

    private static final String CHARTS = "SELECT version, valid_from FROM chart ORDER BY valid_from";
    private static final String ACCOUNTS = "SELECT * FROM chart_account";
    private static final String RULES = "SELECT * FROM posting_rule";

    /** All versions, oldest first; few and short. */
    List<Chart> all(JdbcClient db) {
        var accounts = byVersion(db, ACCOUNTS, ChartRows::account);
        var rules = byVersion(db, RULES, ChartRows::rule);
        return db.sql(CHARTS)
                .query((row, n) -> new Chart(
                        row.getInt("version"),
                        row.getDate("valid_from").toLocalDate(),
                        accounts.getOrDefault(row.getInt("version"), List.of()),
                        rules.getOrDefault(row.getInt("version"), List.of())))
                .list();
    }

    private static <T> Map<Integer, List<T>> byVersion(JdbcClient db, String sql, RowMapper<T> mapper) {
        var versions = new HashMap<Integer, List<T>>();
        db.sql(sql)
                .query((row, n) -> versions.computeIfAbsent(row.getInt("version"), v -> new ArrayList<>())
                        .add(mapper.mapRow(row, n)))
                .list();
        return versions;
    }

    private static ChartAccount account(ResultSet row, int number) throws SQLException {
        var book = row.getString("book");
        return new ChartAccount(
                row.getString("code"),
                row.getString("name"),
                ChartAccount.Side.valueOf(row.getString("side")),
                book == null ? null : FundBook.valueOf(book),
                row.getBoolean("by_institution"),
                row.getBoolean("detail"),
                row.getBoolean("confirmed"));
    }

    private static PostingRule rule(ResultSet row, int number) throws SQLException {
        var receipt = row.getString("receipt");
        return new PostingRule(
                VoucherKind.valueOf(row.getString("kind")),
                row.getString("variant"),
                row.getString("debit_account"),
                row.getString("credit_account"),
                receipt == null ? null : Receipt.valueOf(receipt));
    }
}
