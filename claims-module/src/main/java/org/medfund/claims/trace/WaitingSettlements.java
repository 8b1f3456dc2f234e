package org.medfund.claims.trace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.medfund.claims.settlement.PackedLines;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** The settlements that wait for trace codes, with what codes cover already: one statement for all. */
final class WaitingSettlements {

    private static final String WAITING = """
            SELECT s.id, s.region, s.institution, s.business_date, s.fee_lines, coalesce(c.covered, '{}') AS covered
            FROM settlement s
            LEFT JOIN LATERAL (
                SELECT jsonb_object_agg(item, covered_e4) AS covered
                FROM (SELECT r.item,
                             sum(CASE r.kind WHEN 'SALE' THEN c.quantity_e4 ELSE -c.quantity_e4 END)::bigint AS covered_e4
                      FROM trace_report r JOIN trace_code c ON c.report_id = r.id
                      WHERE r.settlement_id = s.id GROUP BY r.item) i) c ON true
            WHERE s.trace_due AND s.business_date >= :from
              AND (s.region = :region OR (:region = left(s.region, 2) || '0000'))
              AND NOT EXISTS (SELECT FROM trace_completed d WHERE d.region = s.region AND d.settlement_id = s.id)
              AND NOT EXISTS (SELECT FROM settlement_reversal r WHERE r.region = s.region AND r.original_id = s.id)
            ORDER BY s.business_date, s.id""";
    private static final String COMPLETE = """
            INSERT INTO trace_completed (region, settlement_id, completed_at)
            SELECT t.region, t.id, :at FROM unnest(:regions::text[], :ids::uuid[]) AS t (region, id)
            ON CONFLICT DO NOTHING RETURNING settlement_id""";

    private final JdbcClient db;

    WaitingSettlements(JdbcClient db) {
        this.db = db;
    }

    /** @param coveredE4 of each drug what its codes cover, in 0.0001 */
    record Waiting(TracedSettlement settlement, Map<String, Long> coveredE4) {}

    /** @param region a region, or a province for all that inherit from it */
    List<Waiting> since(LocalDate from, RegionCode region) {
        return db.sql(WAITING)
                .param("from", from)
                .param("region", region.value())
                .query(WaitingSettlements::waiting)
                .list();
    }

    /** @return those that were not complete before */
    List<UUID> complete(List<TracedSettlement> settlements, Instant at) {
        return db.sql(COMPLETE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param(
                        "regions",
                        settlements.stream().map(s -> s.region().value()).toArray(String[]::new))
                .param("ids", settlements.stream().map(TracedSettlement::id).toArray(UUID[]::new))
                .query((row, n) -> row.getObject("settlement_id", UUID.class))
                .list();
    }

    private static Waiting waiting(ResultSet row, int n) throws SQLException {
        var settlement = new TracedSettlement(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                new InstitutionCode(row.getString("institution")),
                row.getObject("business_date", LocalDate.class),
                true,
                true,
                PackedLines.unpack(row.getString("fee_lines")));
        return new Waiting(settlement, covered(row.getString("covered")));
    }

    private static Map<String, Long> covered(String json) {
        return EventJson.mapper().readValue(json, new TypeReference<>() {});
    }
}
