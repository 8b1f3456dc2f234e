package org.medfund.accounting.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.medfund.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Names what is wrong, item by item and set by set (S0-2.3b): each payout line against its settlement's own fund amount at the
 * ratio stored with the line, each voucher against the fact that posted it, each bank entry against what was booked for
 * its payment attempt. It finds two errors that cancel each other, too.
 */
@Component
class FindingRows {

    private static final String LINES = """
            SELECT 'BUSINESS' AS side, l.settlement_id::text AS reference, l.fund, l.institution,
                   coalesce(portion(f.amount_fen, l.ratio_ppm), 0) AS expected_fen, l.amount_fen AS found_fen
              FROM payout_line_v1 l
              LEFT JOIN settlement_fund_v1 f ON f.region = l.region AND f.business_date = l.business_date
                   AND f.id = l.settlement_id AND f.fund = l.fund
             WHERE l.region = :region AND l.close_date = :date AND l.batch_id IS NOT NULL
               AND (CAST(:institution AS text) IS NULL OR l.institution = :institution)
               AND (CAST(:fund AS text) IS NULL OR l.fund = :fund)
               AND l.amount_fen <> coalesce(portion(f.amount_fen, l.ratio_ppm), 0)
             ORDER BY l.institution, l.fund, l.settlement_id LIMIT 1000""";

    private static final String DECIDED = """
            WITH decided AS (
                SELECT d.region, d.source,
                       (SELECT sum((l ->> 'debitFen')::bigint)
                          FROM jsonb_array_elements(d.posted::jsonb -> 'lines') l)::bigint AS fen
                  FROM voucher_decision d
            )
            """;

    private static final String VOUCHERS = DECIDED + """
            SELECT 'BOOKS' AS side, v.voucher_id AS reference, v.fund, own.institution, d.fen AS expected_fen,
                   CASE WHEN sums.debit_fen <> d.fen THEN sums.debit_fen
                        WHEN sums.credit_fen <> d.fen THEN sums.credit_fen
                        ELSE v.total_fen END AS found_fen
              FROM voucher v
              JOIN decided d USING (region, source)
             CROSS JOIN LATERAL (SELECT coalesce(sum(l.debit_fen), 0) AS debit_fen, coalesce(sum(l.credit_fen), 0) AS credit_fen
                                   FROM voucher_line l
                                  WHERE l.region = v.region AND l.voucher_id = v.voucher_id) sums
             CROSS JOIN LATERAL (SELECT max(l.institution) AS institution FROM voucher_line l
                                  WHERE l.region = v.region AND l.voucher_id = v.voucher_id) own
             WHERE v.region = :region AND v.close_date = :date
               AND (CAST(:institution AS text) IS NULL OR own.institution = :institution)
               AND (CAST(:fund AS text) IS NULL OR v.fund = :fund)
               AND (sums.debit_fen, sums.credit_fen, v.total_fen) <> (d.fen, d.fen, d.fen)
             ORDER BY v.book, v.period, v.number LIMIT 1000""";

    private static final String ENTRIES = DECIDED + """
            , entry AS (
                SELECT e.*, split_part(remittance, '/', 3) AS fund, split_part(remittance, '/', 4) AS institution,
                       row_number() OVER (PARTITION BY e.end_to_end_id, e.direction
                                          ORDER BY e.booking_date, e.entry_ref) AS copy
                  FROM bank_entry_v1 e
                 WHERE region = :region AND remittance LIKE :region || '/' || to_char(CAST(:date AS date), 'YYYYMMDD') || '/%'
            ), expected AS (
                SELECT e.*, CASE WHEN copy > 1 THEN 0 ELSE coalesce(d.fen, i.amount_fen, 0) END AS expected_fen
                  FROM entry e
                  LEFT JOIN decided d ON d.region = e.region
                       AND d.source = CASE e.direction WHEN 'DEBIT' THEN 'J3:' ELSE 'J10:' END || e.end_to_end_id
                  LEFT JOIN payout_instruction_v1 i ON i.region = e.region AND i.end_to_end_id = e.end_to_end_id
            )
            SELECT 'BANK' AS side, entry_ref AS reference, fund, institution, expected_fen, amount_fen AS found_fen
              FROM expected
             WHERE amount_fen <> expected_fen
               AND (CAST(:institution AS text) IS NULL OR institution = :institution)
               AND (CAST(:fund AS text) IS NULL OR fund = :fund)
             ORDER BY institution, fund, entry_ref LIMIT 1000""";

    private final JdbcClient db;

    FindingRows(JdbcClient db) {
        this.db = db;
    }

    /** The first thousand of each side. */
    List<Finding> read(Scope scope) {
        return Stream.of(LINES, VOUCHERS, ENTRIES)
                .flatMap(sql -> ScopedSql.of(db, sql, scope).query(FindingRows::finding).list().stream())
                .toList();
    }

    private static Finding finding(ResultSet row, int number) throws SQLException {
        var side = Side.valueOf(row.getString("side"));
        var reference = row.getString("reference");
        return new Finding(
                side,
                side == Side.BUSINESS ? Ids.text(UUID.fromString(reference)) : reference,
                row.getString("fund"),
                row.getString("institution"),
                row.getLong("expected_fen"),
                row.getLong("found_fen"));
    }
}
