package org.medfund.audit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.medfund.audit.rule.SettlementFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds, set-based for a whole batch, the earlier settlements of the same person that a pair rule has to look at: settled
 * at the same moment on the same day, or stays that touch in another institution. Whether they break a rule is the
 * condition's to say, so the search is wider than the rules.
 *
 * <p>"Earlier" is the order of the trail, and within a chunk that of the ids: each pair is judged once, at the later one.
 * What has been reversed makes no pair.
 */
final class Pairs {

    private static final String REMEMBER_STAYS = ChunkBatch.WITH + """
            INSERT INTO review_stay (region, settlement_id, business_date, chunk_id, institution, person, begin_at, end_at)
            SELECT s.region, s.id, s.business_date, s.chunk_id, s.institution,
                   sha256(convert_to(s.insured_region || '/' || s.psn_no, 'UTF8')), s.begin_at, s.end_at
            FROM batch b
            JOIN settlement_v1 s ON s.region = b.region AND s.chunk_id = b.chunk_id
            WHERE s.business_date BETWEEN :from AND :to AND s.kind = 'SETTLEMENT'
              AND s.care_category IN ('INPATIENT', 'MATERNITY') AND s.begin_at < s.end_at
            ON CONFLICT DO NOTHING""";
    private static final String REMEMBER_REVERSALS = ChunkBatch.WITH + """
            INSERT INTO review_reversal (region, original_id)
            SELECT s.region, s.reverses_id
            FROM batch b
            JOIN settlement_v1 s ON s.region = b.region AND s.chunk_id = b.chunk_id
            WHERE s.business_date BETWEEN :from AND :to AND s.kind = 'REVERSAL'
            ON CONFLICT DO NOTHING""";
    private static final String FIND = ChunkBatch.WITH + """
            , same_moment AS (
                SELECT b.ord, s.region, s.id, o.region AS other_region, o.business_date AS other_date, o.id AS other_id,
                       o.chunk_id AS other_chunk
                FROM batch b
                JOIN settlement_v1 s ON s.region = b.region AND s.chunk_id = b.chunk_id
                JOIN settlement_v1 o ON o.region = s.region AND o.business_date = s.business_date
                    AND o.institution = s.institution AND o.setl_time = s.setl_time
                    AND o.psn_no = s.psn_no AND o.insured_region = s.insured_region
                WHERE s.business_date BETWEEN :from AND :to AND o.business_date BETWEEN :from AND :to
                  AND s.kind = 'SETTLEMENT' AND o.kind = 'SETTLEMENT' AND o.id <> s.id),
            touching_stays AS (
                SELECT b.ord, s.region, s.settlement_id AS id, o.region AS other_region, o.business_date AS other_date,
                       o.settlement_id AS other_id, o.chunk_id AS other_chunk
                FROM batch b
                JOIN review_stay s ON s.region = b.region AND s.chunk_id = b.chunk_id
                JOIN review_stay o ON o.person = s.person AND o.end_at >= s.begin_at AND o.begin_at <= s.end_at
                    AND o.institution <> s.institution),
            pair AS (SELECT * FROM same_moment UNION ALL SELECT * FROM touching_stays)
            SELECT p.id AS settlement_id,\s""" + SettlementRow.COLUMNS + """

            FROM pair p
            JOIN settlement_v1 s ON s.region = p.other_region AND s.business_date = p.other_date AND s.id = p.other_id
            LEFT JOIN batch o ON o.region = p.other_region AND o.chunk_id = p.other_chunk
            WHERE ((o.ord, p.other_id) < (p.ord, p.id)
                   OR EXISTS (SELECT FROM chunk_review r WHERE r.region = p.other_region AND r.chunk_id = p.other_chunk))
              AND NOT EXISTS (SELECT FROM review_reversal r WHERE r.region = p.region AND r.original_id = p.id)
              AND NOT EXISTS (SELECT FROM review_reversal r
                              WHERE r.region = p.other_region AND r.original_id = p.other_id)
            ORDER BY p.id, s.id""";

    private Pairs() {}

    /** By settlement of the batch, the earlier ones to judge it beside. */
    static Map<UUID, List<SettlementFacts>> of(ChunkBatch batch, JdbcClient db) {
        batch.datedStatement(db, REMEMBER_STAYS).update();
        batch.datedStatement(db, REMEMBER_REVERSALS).update();
        var pairs = new HashMap<UUID, List<SettlementFacts>>();
        batch.datedStatement(db, FIND).query(row -> {
            var earlier = SettlementRow.read(row, List.of());
            pairs.computeIfAbsent(row.getObject("settlement_id", UUID.class), settlement -> new ArrayList<>())
                    .add(earlier);
        });
        return pairs;
    }
}
