package org.medfund.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.medfund.trail.EventJson;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what a batch came to: three statements, their rows as JSON. The chunk's row refuses a second review. */
final class ReviewRows {

    private static final String CHUNKS = """
            INSERT INTO chunk_review (region, chunk_id, business_date, settlements, violations, suspicions,
                                      rule_set_version, policy_version, salt, sha256, recorded_at)
            SELECT "region", "chunkId", "businessDate", "settlements", "violations", "suspicions", "ruleSetVersion",
                   "policyVersion", "salt", "sha256", "recordedAt"
            FROM jsonb_to_recordset(:rows::jsonb) AS r ("region" text, "chunkId" uuid, "businessDate" date,
                "settlements" integer, "violations" integer, "suspicions" integer, "ruleSetVersion" text,
                "policyVersion" text, "salt" text, "sha256" text, "recordedAt" timestamptz)""";
    private static final String DAYS = """
            INSERT INTO chunk_review_day (region, business_date, chunk_id, settlements)
            SELECT "region", "businessDate", "chunkId", "settlements"
            FROM jsonb_to_recordset(:rows::jsonb) AS r ("region" text, "businessDate" date, "chunkId" uuid,
                "settlements" integer)""";
    private static final String FINDINGS = """
            INSERT INTO finding (region, business_date, id, chunk_id, settlement_id, line_no, rule, rule_version,
                                 severity, amount_fen, other_settlement_id, explanation, explanation_zh, recorded_at)
            SELECT "region", "businessDate", "id", "chunkId", "settlementId", "lineNo", "rule", "ruleVersion",
                   "severity", "amountFen", "otherSettlementId", "explanation", "explanationZh", "recordedAt"
            FROM jsonb_to_recordset(:rows::jsonb) AS r ("region" text, "businessDate" date, "id" uuid, "chunkId" uuid,
                "settlementId" uuid, "lineNo" integer, "rule" text, "ruleVersion" text, "severity" text,
                "amountFen" bigint, "otherSettlementId" uuid, "explanation" text, "explanationZh" text,
                "recordedAt" timestamptz)""";

    private ReviewRows() {}

    static void write(List<ReviewedChunk> chunks, JdbcClient db) {
        insert(db, CHUNKS, chunks.stream().map(ReviewRows::chunk).toList());
        insert(db, DAYS, chunks.stream().flatMap(ReviewRows::days).toList());
        insert(
                db,
                FINDINGS,
                chunks.stream().flatMap(chunk -> chunk.findings().stream()).toList());
    }

    private static void insert(JdbcClient db, String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            db.sql(sql).param("rows", EventJson.write(rows)).update();
        }
    }

    private static ChunkRow chunk(ReviewedChunk reviewed) {
        var event = reviewed.event();
        return new ChunkRow(
                event.region().value(),
                event.chunkId(),
                event.businessDate(),
                event.settlements(),
                event.violations(),
                event.suspicions(),
                event.ruleSetVersion(),
                reviewed.policyVersion(),
                reviewed.seal().salt(),
                event.sha256(),
                reviewed.chunk().recordedAt());
    }

    private static Stream<DayRow> days(ReviewedChunk reviewed) {
        var chunk = reviewed.chunk();
        return reviewed.days().entrySet().stream()
                .map(day -> new DayRow(chunk.region().value(), day.getKey(), chunk.chunkId(), day.getValue()));
    }

    private record ChunkRow(
            String region,
            UUID chunkId,
            LocalDate businessDate,
            int settlements,
            int violations,
            int suspicions,
            String ruleSetVersion,
            String policyVersion,
            String salt,
            String sha256,
            Instant recordedAt) {}

    private record DayRow(String region, LocalDate businessDate, UUID chunkId, int settlements) {}
}
