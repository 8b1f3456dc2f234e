package org.medfund.audit.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.Severity;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads findings. */
@Repository
class Findings {

    private static final String COLUMNS = """
            SELECT id, region, business_date, settlement_id, line_no, rule, rule_version, severity, amount_fen,
                   other_settlement_id, explanation, explanation_zh, recorded_at, upheld
            FROM finding_v1
            """;

    private final JdbcClient db;

    Findings(JdbcClient db) {
        this.db = db;
    }

    /** In the order of their ids, which is that of time. */
    List<FindingView> list(
            RegionCode region, LocalDate date, @Nullable Severity severity, @Nullable UUID after, int limit) {
        return db.sql(COLUMNS + """
                WHERE region = :region AND business_date = :date AND (:severity::text IS NULL OR severity = :severity)
                  AND (:after::uuid IS NULL OR id > :after)
                ORDER BY id LIMIT :limit""")
                .param("region", region.value())
                .param("date", date)
                .param("severity", severity == null ? null : severity.name())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> FindingView.read(row))
                .list();
    }

    Optional<FindingView> find(UUID id) {
        return db.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query((row, n) -> FindingView.read(row))
                .optional();
    }
}
