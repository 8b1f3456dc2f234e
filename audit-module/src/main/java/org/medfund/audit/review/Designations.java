package org.medfund.audit.review;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.kernel.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The settlements of persons in difficulty outside the institutions that they are designated to (S2-10a): one statement, and
 * none where no region of the batch designates.
 */
final class Designations {

    private static final String OUTSIDE = ChunkBatch.SETTLEMENTS + """
        SELECT s.id
        FROM reviewed s
        CROSS JOIN LATERAL (SELECT * FROM assisted_designation_v1 d WHERE d.settlement_id = s.id OFFSET 0) d
        WHERE s.region = ANY (string_to_array(:designating, ','))
          AND s.business_date BETWEEN d.valid_from AND coalesce(d.valid_until, 'infinity')
          AND s.business_date BETWEEN d.identity_from AND coalesce(d.identity_until, 'infinity')
        GROUP BY s.id, s.institution
        HAVING NOT bool_or(d.designated = s.institution)\
        """;

    private Designations() {}

    /** @param designating the regions whose policy designates */
    static Set<UUID> outside(ChunkBatch batch, Set<RegionCode> designating, JdbcClient db) {
        var outside = new HashSet<UUID>();
        if (!designating.isEmpty()) {
            batch.statement(db, OUTSIDE)
                    .param(
                            "designating",
                            designating.stream().map(RegionCode::value).collect(Collectors.joining(",")))
                    .query(row -> {
                        outside.add(row.getObject("id", UUID.class));
                    });
        }
        return outside;
    }
}
