package org.medfund.accounting.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.trail.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the three sides, set by set in one statement: business from the payout lines, books from the voucher lines, bank
 * from nothing but the bank's statement entries, assigned by the remittance text that came back with them.
 */
@Component
class SideRows {

    private static final String SIDES = """
            WITH line AS (
                SELECT fund, institution, count(*) AS lines, sum(amount_fen) AS fen
                  FROM payout_line_v1
                 WHERE region = :region AND close_date = :date AND batch_id IS NOT NULL
                   AND (CAST(:institution AS text) IS NULL OR institution = :institution)
                   AND (CAST(:fund AS text) IS NULL OR fund = :fund)
                 GROUP BY fund, institution
            ), debit AS (
                SELECT fund, institution, debit_out_fen - debit_in_fen AS fen
                  FROM batch_institution_v1
                 WHERE region = :region AND close_date = :date
                   AND (CAST(:institution AS text) IS NULL OR institution = :institution)
                   AND (CAST(:fund AS text) IS NULL OR fund = :fund)
            ), business AS (
                SELECT fund, institution, coalesce(l.lines, 0) AS lines, coalesce(l.fen, 0) + coalesce(d.fen, 0) AS fen
                  FROM line l FULL JOIN debit d USING (fund, institution)
            ), payment AS (
                SELECT v.fund, v.institution, v.debit_fen - v.credit_fen AS fen,
                       CASE v.kind WHEN 'J10' THEN -1 ELSE 1 END AS payments,
                       NOT EXISTS (SELECT FROM bank_entry_v1 e
                                    WHERE e.region = v.region AND e.end_to_end_id = v.end_to_end_id
                                      AND e.direction = CASE v.kind WHEN 'J10' THEN 'CREDIT' ELSE 'DEBIT' END)
                       AND NOT EXISTS (SELECT FROM voucher p
                                         JOIN jsonb_each_text(CAST(:accounts AS jsonb)) a(book, account) ON a.book = p.book
                                         JOIN statement_day s ON s.region = p.region AND s.account = a.account
                                        WHERE p.region = v.region AND p.voucher_id = v.voucher_id
                                          AND s.statement_date >= p.posting_date AND s.trail_index > p.source_index)
                       AS awaited
                  FROM voucher_line_v1 v
                 WHERE v.region = :region AND v.close_date = :date AND v.institution IS NOT NULL
                   AND (CAST(:institution AS text) IS NULL OR v.institution = :institution)
                   AND (CAST(:fund AS text) IS NULL OR v.fund = :fund)
            ), books AS (
                SELECT fund, institution, sum(payments) AS payments, sum(fen) AS fen,
                       coalesce(sum(payments) FILTER (WHERE awaited), 0) AS awaited,
                       coalesce(sum(fen) FILTER (WHERE awaited), 0) AS awaited_fen
                  FROM payment GROUP BY fund, institution
            ), bank AS (
                SELECT split_part(remittance, '/', 3) AS fund, split_part(remittance, '/', 4) AS institution,
                       sum(CASE direction WHEN 'DEBIT' THEN 1 ELSE -1 END) AS payments,
                       sum(CASE direction WHEN 'DEBIT' THEN amount_fen ELSE -amount_fen END) AS fen
                  FROM bank_entry_v1
                 WHERE region = :region AND remittance LIKE :region || '/' || to_char(CAST(:date AS date), 'YYYYMMDD') || '/%'
                   AND (CAST(:institution AS text) IS NULL OR split_part(remittance, '/', 4) = :institution)
                   AND (CAST(:fund AS text) IS NULL OR split_part(remittance, '/', 3) = :fund)
                 GROUP BY 1, 2
            )
            SELECT fund, institution, coalesce(b.lines, 0) AS lines, coalesce(b.fen, 0) AS business_fen,
                   coalesce(k.payments, 0) AS books, coalesce(k.fen, 0) AS books_fen,
                   coalesce(n.payments, 0) AS bank, coalesce(n.fen, 0) AS bank_fen,
                   coalesce(k.awaited, 0) AS awaited, coalesce(k.awaited_fen, 0) AS awaited_fen
              FROM business b FULL JOIN books k USING (fund, institution) FULL JOIN bank n USING (fund, institution)
             ORDER BY institution, fund""";

    private final JdbcClient db;
    private final PolicyBooks policies;

    SideRows(JdbcClient db, PolicyBooks policies) {
        this.db = db;
        this.policies = policies;
    }

    List<Sides> read(Scope scope) {
        return ScopedSql.of(db, SIDES, scope)
                .param("accounts", EventJson.write(accounts(scope)))
                .query(SideRows::sides)
                .list();
    }

    /** The expenditure account (支出户) of each set of books: {@code account|name}. */
    private Map<String, String> accounts(Scope scope) {
        var accounts = policies.asOf(scope.region(), scope.date()).topic(PolicyTopics.BANK_ACCOUNTS);
        return accounts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().split("\\|", 2)[0]));
    }

    private static Sides sides(ResultSet row, int number) throws SQLException {
        var business = Money.ofFen(row.getLong("business_fen"));
        return new Sides(
                row.getString("fund"),
                row.getString("institution"),
                row.getLong("lines"),
                new Count(business.isZero() ? 0 : 1, business),
                count(row, "books"),
                count(row, "bank"),
                count(row, "awaited"));
    }

    private static Count count(ResultSet row, String side) throws SQLException {
        return new Count(row.getLong(side), Money.ofFen(row.getLong(side + "_fen")));
    }
}
