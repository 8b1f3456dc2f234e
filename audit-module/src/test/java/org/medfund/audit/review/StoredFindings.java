package org.medfund.audit.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.medfund.audit.Severity;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads findings back as they were recorded. */
final class StoredFindings {

    private StoredFindings() {}

    static List<Finding> of(UUID chunk, JdbcClient db) {
        return db
                .sql("SELECT * FROM finding_v1 WHERE chunk_id = :chunk")
                .param("chunk", chunk)
                .query((row, n) -> new Finding(
                        new RegionCode(row.getString("region")),
                        row.getObject("business_date", LocalDate.class),
                        row.getObject("id", UUID.class),
                        row.getObject("chunk_id", UUID.class),
                        row.getObject("settlement_id", UUID.class),
                        row.getInt("line_no"),
                        row.getString("rule"),
                        row.getString("rule_version"),
                        Severity.valueOf(row.getString("severity")),
                        row.getLong("amount_fen"),
                        row.getObject("other_settlement_id", UUID.class),
                        row.getString("explanation"),
                        row.getString("explanation_zh"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list()
                .stream()
                .sorted(Finding.ORDER)
                .toList();
    }
}
