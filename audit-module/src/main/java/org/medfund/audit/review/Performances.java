package org.medfund.audit.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.audit.rule.Performance;
import org.medfund.institutions.QualificationState;
import org.medfund.institutions.StaffQualification;
import org.medfund.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the examinations of a batch were done (S2-2c, S2-2d): one statement, and none where the batch examines nothing. What is
 * billed under the same name elsewhere is looked for a day before and after, over all regions.
 */
final class Performances {

    private static final String PERFORMED = ChunkBatch.SETTLEMENTS + """
        , performed AS (
            SELECT l.line_no, p.*
            FROM batch b
            CROSS JOIN LATERAL (SELECT * FROM fee_line_v1 l WHERE l.chunk_id = b.chunk_id OFFSET 0) l
            JOIN reviewed s ON s.region = l.region AND s.id = l.settlement_id
            CROSS JOIN LATERAL (SELECT * FROM performed_v1 p WHERE p.settlement_id = l.settlement_id OFFSET 0) p
            WHERE l.item_code = ANY (string_to_array(:items, chr(31))) AND p.feedetl_sn = l.feedetl_sn)
        SELECT p.settlement_id, p.line_no, p.institution, p.performer, p.occurred_at, p.original_kept,
               (SELECT min(abs(extract(epoch FROM o.occurred_at - p.occurred_at)))::bigint
                FROM performed_v1 o
                WHERE o.performer = p.performer AND o.institution <> p.institution
                  AND o.occurred_at BETWEEN p.occurred_at - interval '1 day' AND p.occurred_at + interval '1 day')
                   AS elsewhere_seconds
        FROM performed p\
        """;

    private record Line(UUID settlement, int number) {}

    private final Map<Line, Performance> known = new HashMap<>();

    /** @param items the codes of examinations that the batch may hold */
    static Performances of(ChunkBatch batch, Collection<String> items, StaffQualification staff, JdbcClient db) {
        var performances = new Performances();
        if (!items.isEmpty()) {
            batch.statement(db, PERFORMED)
                    .param("items", items.stream().collect(Collectors.joining("\u001f")))
                    .query(row -> {
                        performances.add(row, staff);
                    });
        }
        return performances;
    }

    Performance of(UUID settlement, int lineNo) {
        return known.getOrDefault(new Line(settlement, lineNo), Performance.UNKNOWN);
    }

    private void add(ResultSet row, StaffQualification staff) throws SQLException {
        var by = Objects.requireNonNullElse(row.getString("performer"), "");
        var performance = new Performance(
                true,
                by,
                onDuty(by, row, staff),
                row.getObject("elsewhere_seconds", Long.class),
                row.getBoolean("original_kept"));
        known.put(new Line(row.getObject("settlement_id", UUID.class), row.getInt("line_no")), performance);
    }

    private static boolean onDuty(String by, ResultSet row, StaffQualification staff) throws SQLException {
        var institution = new InstitutionCode(row.getString("institution"));
        var at = row.getTimestamp("occurred_at").toInstant();
        return !by.isEmpty() && staff.at(by, institution, at) == QualificationState.QUALIFIED;
    }
}
