package org.medfund.audit.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.medfund.audit.rule.InstitutionFacts;
import org.medfund.audit.rule.SettlementFacts;
import org.medfund.institutions.InstitutionClass;
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

    private static final String REMEMBER_STAYS = ChunkBatch.SETTLEMENTS + """
            INSERT INTO review_stay (region, settlement_id, business_date, chunk_id, institution, person, begin_at, end_at)
            SELECT s.region, s.id, s.business_date, s.chunk_id, s.institution,
                   sha256(convert_to(s.insured_region || '/' || s.psn_no, 'UTF8')), s.begin_at, s.end_at
            FROM reviewed s
            WHERE s.kind = 'SETTLEMENT' AND s.care_category IN ('INPATIENT', 'MATERNITY') AND s.begin_at < s.end_at
            ON CONFLICT DO NOTHING""";
    private static final String REMEMBER_REVERSALS = ChunkBatch.SETTLEMENTS + """
            INSERT INTO review_reversal (region, original_id)
            SELECT s.region, s.reverses_id FROM reviewed s WHERE s.kind = 'REVERSAL'
            ON CONFLICT DO NOTHING""";
    static final String FIND = ChunkBatch.SETTLEMENTS + """
            , same_moment AS (
                SELECT s.ord, s.region, s.id, o.region AS other_region, o.business_date AS other_date, o.id AS other_id,
                       o.chunk_id AS other_chunk
                FROM reviewed s
                CROSS JOIN LATERAL (
                    SELECT * FROM settlement_v1 o
                    WHERE o.institution = s.institution AND o.business_date = s.business_date
                      AND o.setl_time = s.setl_time OFFSET 0) o
                WHERE o.region = s.region AND o.psn_no = s.psn_no AND o.insured_region = s.insured_region
                  AND s.kind = 'SETTLEMENT' AND o.kind = 'SETTLEMENT' AND o.id <> s.id),
            touching_stays AS (
                SELECT b.ord, s.region, s.settlement_id AS id, o.region AS other_region, o.business_date AS other_date,
                       o.settlement_id AS other_id, o.chunk_id AS other_chunk
                FROM batch b
                CROSS JOIN LATERAL (SELECT * FROM review_stay s WHERE s.chunk_id = b.chunk_id OFFSET 0) s
                CROSS JOIN LATERAL (
                    SELECT * FROM review_stay o
                    WHERE o.person = s.person AND o.end_at >= s.begin_at AND o.begin_at <= s.end_at OFFSET 0) o
                WHERE s.region = b.region AND o.institution <> s.institution),
            pair AS MATERIALIZED (SELECT * FROM same_moment UNION ALL SELECT * FROM touching_stays)
            SELECT p.id AS settlement_id,\s""" + SettlementRow.COLUMNS + """

            FROM pair p
            CROSS JOIN LATERAL (
                SELECT * FROM settlement_v1 s
                WHERE s.region = p.other_region AND s.business_date = p.other_date AND s.id = p.other_id OFFSET 0) s
            LEFT JOIN batch o ON o.region = p.other_region AND o.chunk_id = p.other_chunk
            WHERE ((o.ord, p.other_id) < (p.ord, p.id)
                   OR EXISTS (SELECT FROM chunk_review r WHERE r.region = p.other_region AND r.chunk_id = p.other_chunk))
              AND NOT EXISTS (SELECT FROM review_reversal r WHERE r.region = p.region AND r.original_id = p.id)
              AND NOT EXISTS (SELECT FROM review_reversal r
                              WHERE r.region = p.other_region AND r.original_id = p.other_id)
            ORDER BY p.id, s.id""";

    /** No rule of pairs has a word for it. */
    private static final InstitutionFacts UNKNOWN = InstitutionFacts.unknown(InstitutionClass.UNGRADED);

    private Pairs() {}

    /** By settlement of the batch, the earlier ones to judge it beside. */
    static Map<UUID, List<SettlementFacts>> of(ChunkBatch batch, JdbcClient db) {
        batch.statement(db, REMEMBER_STAYS).update();
        batch.statement(db, REMEMBER_REVERSALS).update();
        var pairs = new HashMap<UUID, List<SettlementFacts>>();
        batch.statement(db, FIND).query(row -> {
            var earlier = SettlementRow.read(row, UNKNOWN, List.of());
            pairs.computeIfAbsent(row.getObject("settlement_id", UUID.class), settlement -> new ArrayList<>())
                    .add(earlier);
        });
        return pairs;
    }
}
