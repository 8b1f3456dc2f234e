package org.medfund.payout.lines;

import java.time.LocalDate;
import java.util.List;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.BatchDrawn;
import org.medfund.payout.BatchId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the last draw of a close does: it sets off debits and fixes each batch. An institution whose net is below zero is
 * paid nothing and carries the rest as a debit into its next batches of the same fund.
 */
final class Completion {

    private static final String SET_OFF = """
            INSERT INTO batch_institution (region, batch_id, institution, close_date, fund, line_count, lines_fen,
                                           debit_in_fen, payable_fen, debit_out_fen)
            SELECT region, batch_id, institution, close_date, fund, n, fen, debit, greatest(0, fen - debit),
                   greatest(0, debit - fen)
            FROM (SELECT region, batch_id, institution, close_date, fund, sum(line_count)::bigint AS n,
                         sum(lines_fen)::bigint AS fen
                  FROM batch_summary WHERE region = :region AND close_date = :closeDate
                  GROUP BY region, batch_id, institution, close_date, fund) s
            CROSS JOIN LATERAL (
                SELECT coalesce((SELECT b.debit_out_fen FROM batch_institution b
                                 WHERE b.region = s.region AND b.institution = s.institution AND b.fund = s.fund
                                   AND b.close_date < s.close_date
                                 ORDER BY b.close_date DESC LIMIT 1), 0) AS debit) d
            ORDER BY region, batch_id, institution""";

    private static final String BATCHES = """
            SELECT DISTINCT batch_id FROM batch_institution WHERE region = :region AND close_date = :closeDate
            ORDER BY batch_id""";

    private final JdbcClient db;

    Completion(JdbcClient db) {
        this.db = db;
    }

    /** One fact per fund that has lines. */
    List<BatchDrawn> complete(RegionCode region, LocalDate closeDate) {
        sql(SET_OFF, region, closeDate).update();
        return sql(BATCHES, region, closeDate)
                .query((row, n) -> BatchId.parse(row.getString("batch_id")))
                .list()
                .stream()
                .map(batch -> drawn(new BatchSummaries(db).of(batch)))
                .toList();
    }

    private static BatchDrawn drawn(BatchSummary summary) {
        var batch = summary.batch();
        return new BatchDrawn(
                batch.toString(),
                batch.region(),
                batch.closeDate(),
                batch.fund(),
                summary.institutions().size(),
                summary.lineCount(),
                summary.linesFen(),
                summary.payableFen(),
                summary.digest());
    }

    private JdbcClient.StatementSpec sql(String statement, RegionCode region, LocalDate closeDate) {
        return db.sql(statement).param("region", region.value()).param("closeDate", closeDate);
    }
}
