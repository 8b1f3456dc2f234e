package org.medfund.audit.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.medfund.kernel.InstitutionCode;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which lines of a batch are of goods that their institution had bought and not given back when it charged them (S2-7a): one
 * statement, and none where no institution of the batch is bound to the platform.
 */
final class Purchases {

    private static final String BOUGHT = ChunkBatch.SETTLEMENTS + """
            , line AS (
                SELECT l.settlement_id, l.line_no, l.item_code, l.occurred_at, s.region, s.institution
                FROM batch b
                CROSS JOIN LATERAL (SELECT * FROM fee_line_v1 l WHERE l.chunk_id = b.chunk_id OFFSET 0) l
                JOIN reviewed s ON s.region = l.region AND s.id = l.settlement_id
                WHERE s.institution = ANY (string_to_array(:institutions, ',')))
            SELECT settlement_id, line_no FROM line l
            WHERE (SELECT sum(p.quantity_e4) FROM purchase_v1 p
                   WHERE p.region = l.region AND p.institution = l.institution AND p.item_code = l.item_code
                     AND p.happened_at <= l.occurred_at) > 0""";

    private final Map<UUID, Set<Integer>> bought = new HashMap<>();

    /** @param bound the institutions to look up */
    static Purchases of(ChunkBatch batch, Collection<InstitutionCode> bound, JdbcClient db) {
        var purchases = new Purchases();
        if (!bound.isEmpty()) {
            batch.statement(db, BOUGHT)
                    .param(
                            "institutions",
                            bound.stream().map(InstitutionCode::value).collect(Collectors.joining(",")))
                    .query(row -> {
                        purchases.add(row.getObject("settlement_id", UUID.class), row.getInt("line_no"));
                    });
        }
        return purchases;
    }

    boolean has(UUID settlement, int lineNo) {
        return bought.getOrDefault(settlement, Set.of()).contains(lineNo);
    }

    private void add(UUID settlement, int lineNo) {
        bought.computeIfAbsent(settlement, id -> new HashSet<>()).add(lineNo);
    }
}
