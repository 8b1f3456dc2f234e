package org.medfund.bench.close;

import org.medfund.bench.measure.Leg;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Prepared;
import org.medfund.bench.server.Region;

/**
 * One statement that writes the same rows into the same tables: the lines, and summed from them what each institution gets
 * of each fund. It knows the ratios, keeps no history, hears nobody and cannot be restarted.
 */
final class FloorLeg implements Leg {

    private static final String LINES_AND_SUMS = """
            WITH ratio (care_category, ppm) AS (
                VALUES ('OUTPATIENT', 900000), ('CHRONIC', 900000), ('INPATIENT', 950000)),
            line AS (
                INSERT INTO payout_line (
                    region, business_date, settlement_id, fund, institution, care_category, insutype, base_fen, ratio_ppm,
                    ratio_version, amount_fen, batch_id, close_date, hold_reason)
                SELECT s.region, s.business_date, s.id, s.fund, s.institution, s.care_category, s.insutype, s.pooled_fen,
                       p.ppm, '2026-01-01/2026-02-13T12:00:00.000000Z', (s.pooled_fen * p.ppm + 500000) / 1000000,
                       CASE WHEN s.here THEN '610900-20260212-' || s.fund END, CASE WHEN s.here THEN s.business_date END,
                       CASE WHEN NOT s.here THEN 'ELSEWHERE' END
                FROM (SELECT t.*, t.insured_region = t.region AS here,
                             CASE t.insutype WHEN '310' THEN '310100' ELSE '390100' END AS fund
                      FROM settlement t) s
                JOIN reconciled_settlement r
                    ON r.region = s.region AND r.business_date = s.business_date AND r.settlement_id = s.id
                JOIN ratio p ON p.care_category = s.care_category
                WHERE s.region = :region AND s.business_date = :date AND r.business_date = :date AND s.pooled_fen <> 0
                RETURNING region, batch_id, institution, close_date, fund, amount_fen)
            INSERT INTO batch_institution (region, batch_id, institution, close_date, fund, line_count, lines_fen,
                                           debit_in_fen, payable_fen, debit_out_fen)
            SELECT region, batch_id, institution, close_date, fund, count(*), sum(amount_fen)::bigint, 0,
                   sum(amount_fen)::bigint, 0
            FROM line WHERE batch_id IS NOT NULL
            GROUP BY region, batch_id, institution, close_date, fund""";

    private final Prepared prepared;
    private final BenchDatabase day;

    FloorLeg(BenchServer server, BenchDatabase day) {
        this.prepared = new Prepared(server);
        this.day = day;
    }

    @Override
    public String name() {
        return "one INSERT .. SELECT .. GROUP BY of the same lines and sums into the same tables";
    }

    @Override
    public void prepare() {
        warm(prepared.open(day));
    }

    /** Both legs find the rows in memory. */
    static void warm(BenchDatabase database) {
        database.sql()
                .sql("SELECT count(fee_lines) FROM settlement JOIN reconciled_settlement ON settlement_id = id")
                .query(Long.class)
                .single();
    }

    @Override
    public void run() {
        prepared.database()
                .sql()
                .sql(LINES_AND_SUMS)
                .param("region", Region.CODE.value())
                .param("date", Region.DATE)
                .update();
    }

    @Override
    public String answer() {
        return ClosingDay.answer(prepared.database().sql());
    }

    @Override
    public void finish() {
        prepared.close();
    }
}
