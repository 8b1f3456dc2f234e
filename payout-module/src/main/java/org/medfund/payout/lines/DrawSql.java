package org.medfund.payout.lines;

/**
 * The statements of a draw that write its lines, each set-based over one chunk of institutions. They read claims and audit
 * only through their published views, and of those only what was heard before the order: statements, reviewed chunks, decided
 * findings.
 */
final class DrawSql {

    private DrawSql() {}

    static final String IS_DONE = """
            SELECT EXISTS (SELECT FROM day_draw WHERE region = :region AND close_date = :closeDate AND draw = :draw)""";

    private static final String AGREED = """
            region = :region AND institution = ANY (:institutions) AND drawn_close IS NULL
              AND checked_close = :closeDate AND found_count = stated_count AND found_fen = stated_fen""";

    /** The business dates whose policy is needed; a reversal goes by that of its original. */
    static final String DATES = """
            SELECT business_date FROM followed_statement WHERE %s
            UNION
            SELECT reverses_business_date FROM draw_candidate WHERE reversal
            UNION
            SELECT business_date FROM payout_line
            WHERE region = :region AND institution = ANY (:institutions) AND business_date <= :closeDate
              AND hold_reason IS NOT NULL AND hold_reason <> 'CANCELLED' AND ratio_version = ''
            ORDER BY 1""".formatted(AGREED);

    static final String DECISIONS = """
            SELECT p.decision_id FROM followed_policy p
            JOIN followed_close c ON c.region = :region AND c.close_date = :closeDate AND p.position < c.position
            WHERE p.region IN (:region, :province)""";

    static final String MARK_DRAWN = "UPDATE followed_statement SET drawn_close = :closeDate WHERE " + AGREED;

    /** New rows of one kind. */
    private static final String CANDIDATE = """
            candidate AS NOT MATERIALIZED (SELECT * FROM draw_candidate WHERE %s),
            """;

    /**
     * The institutions of the draw: their class; whether the agreement and the fund's settlement stood still when the close was
     * ordered; the times for which what they settled accrues to the month; and the dates on which they take part. Suspensions
     * and enrolments as they stand before the close in the trail, so that all its draws see the same.
     */
    private static final String POLICY = """
            close AS MATERIALIZED (
                SELECT position FROM followed_close WHERE region = :region AND close_date = :closeDate),
            party AS MATERIALIZED (
                SELECT i.institution, f.institution_class,
                       coalesce((SELECT a.state FROM followed_agreement a
                                 WHERE a.region = :region AND a.institution = i.institution
                                   AND a.effective_from <= :orderedAt
                                 ORDER BY a.effective_from DESC LIMIT 1), 'ENDED') <> 'ACTIVE' AS suspended,
                       s.fund_suspended, s.payout_suspended, e.enrolled
                FROM unnest(:institutions) AS i (institution)
                LEFT JOIN followed_institution f ON f.region = :region AND f.institution = i.institution
                CROSS JOIN LATERAL (
                    SELECT coalesce(bool_or(kind = 'FUND_SETTLEMENT' AND during @> :orderedAt), false) AS fund_suspended,
                           coalesce(range_agg(during) FILTER (WHERE kind = 'PAYOUT'), '{}') AS payout_suspended
                    FROM (SELECT DISTINCT ON (suspension_no) kind, tstzrange(effective_from, effective_until) AS during
                          FROM followed_suspension n
                          WHERE n.region = :region AND n.institution = i.institution
                            AND n.position < (SELECT position FROM close)
                          ORDER BY suspension_no, change_no DESC) l) s
                CROSS JOIN LATERAL (
                    SELECT coalesce(range_agg(daterange(effective_on, until)) FILTER (WHERE state = 'ENROLLED'), '{}')
                        AS enrolled
                    FROM (SELECT state, effective_on, lead(effective_on) OVER (ORDER BY change_no) AS until
                          FROM followed_enrolment n
                          WHERE n.region = :region AND n.institution = i.institution
                            AND n.position < (SELECT position FROM close)) l) e),
            scope AS (
                SELECT * FROM unnest(:scopeDates::date[], :scopeFunds, :scopeCares)
                    AS p (business_date, fund, care_category)),
            ratio AS (
                SELECT * FROM unnest(:ratioDates::date[], :ratioFunds, :ratioCares, :ratioClasses, :ratioPpms,
                                     :ratioVersions)
                    AS p (business_date, fund, care_category, institution_class, ppm, version)),
            """;

    /** The way of care of persons insured elsewhere, by the switch of the settlement's own business date (S3-art7). */
    private static final String CROSS_AREA = "(c.elsewhere AND NOT c.%s = ANY (:elsewhereDates::date[]))";

    private static final String FINDING = """
            finding AS MATERIALIZED (
                SELECT f.settlement_id, bool_or(f.severity = 'VIOLATION') AS violation
                FROM candidate c
                CROSS JOIN LATERAL (
                    SELECT * FROM finding_v1 f
                    WHERE f.region = :region AND f.business_date = c.business_date AND f.settlement_id = c.id OFFSET 0) f
                CROSS JOIN LATERAL (
                    SELECT FROM followed_review v WHERE v.region = :region AND v.chunk_id = f.chunk_id OFFSET 0) v
                LEFT JOIN LATERAL (
                    SELECT upheld FROM followed_decision d WHERE d.region = :region AND d.finding_id = f.id OFFSET 0) d ON true
                WHERE :mode <> 'PAY_FIRST' AND coalesce(d.upheld, true)
                GROUP BY f.settlement_id),
            reviewed AS MATERIALIZED (
                SELECT c.chunk_id
                FROM (SELECT DISTINCT chunk_id FROM candidate) c
                CROSS JOIN LATERAL (
                    SELECT FROM followed_review v WHERE v.region = :region AND v.chunk_id = c.chunk_id OFFSET 0) v
                WHERE :mode = 'REVIEW_FIRST'),
            """;

    private static final String INSERT = """
            INSERT INTO payout_line (
                region, business_date, settlement_id, fund, institution, care_category, insutype, cross_area,
                reverses_id, reverses_business_date, base_fen, ratio_ppm, ratio_version, amount_fen, batch_id, close_date,
                hold_reason)
            """;

    /** What went into batches is added to their summaries, by institution and category. */
    private static final String SUMMED = """
            summed AS (
                SELECT batch_id, institution, care_category, fund, count(*) AS n, sum(amount_fen)::bigint AS fen
                FROM written WHERE batch_id IS NOT NULL
                GROUP BY batch_id, institution, care_category, fund),
            summary AS (
                INSERT INTO batch_summary AS s (region, batch_id, institution, care_category, close_date, fund, line_count,
                                                lines_fen)
                SELECT :region, batch_id, institution, care_category, :closeDate, fund, n, fen FROM summed
                ON CONFLICT (region, batch_id, institution, care_category)
                    DO UPDATE SET line_count = s.line_count + excluded.line_count,
                                  lines_fen = s.lines_fen + excluded.lines_fen)
            SELECT coalesce(sum(n), 0)::bigint AS lines, coalesce(sum(fen), 0)::bigint AS lines_fen FROM summed""";

    /**
     * A reversal of what is in a batch is the exact negation of the stored line, whatever else is wrong today. A reversal
     * of what is in no batch cancels both for ever; its original may still have to come, and has a line if the policy of its
     * own day says so (S3-art11b).
     */
    static final String REVERSALS = "WITH " + CANDIDATE.formatted("reversal") + POLICY + """
            written AS (
            """ + INSERT
            + """
                SELECT :region, c.business_date, c.id, f.fund, c.institution, c.care_category, c.insutype,
                       coalesce(o.cross_area, %s), c.reverses_id, c.reverses_business_date,
                       coalesce(-o.base_fen, f.amount_fen),
                       coalesce(o.ratio_ppm, p.ppm, 0), coalesce(o.ratio_version, p.version, ''),
                       coalesce(-o.amount_fen, portion(f.amount_fen, coalesce(p.ppm, 0))),
                       CASE WHEN o.batch_id IS NOT NULL THEN :batches || f.fund END,
                       CASE WHEN o.batch_id IS NOT NULL THEN :closeDate END,
                       CASE WHEN o.batch_id IS NULL THEN 'CANCELLED' END
                FROM candidate c
                CROSS JOIN LATERAL unnest(c.funds, c.fund_amounts_fen) AS f (fund, amount_fen)
                JOIN party i ON i.institution = c.institution
                LEFT JOIN payout_line o
                    ON o.region = :region AND o.business_date = c.reverses_business_date
                   AND o.settlement_id = c.reverses_id AND o.fund = f.fund
                LEFT JOIN scope
                    ON scope.business_date = c.reverses_business_date AND scope.fund = f.fund
                   AND scope.care_category = c.care_category
                LEFT JOIN ratio p
                    ON p.business_date = c.reverses_business_date AND p.fund = f.fund AND p.care_category = c.care_category
                   AND p.institution_class = i.institution_class
                WHERE f.amount_fen <> 0 AND (o.settlement_id IS NOT NULL OR scope.fund IS NOT NULL)
                ORDER BY c.business_date, c.id, f.fund
                RETURNING settlement_id, fund, reverses_id, reverses_business_date, batch_id, institution, care_category,
                          amount_fen),
            cancelled AS (
                UPDATE payout_line o SET hold_reason = 'CANCELLED'
                FROM written w
                WHERE w.batch_id IS NULL AND o.region = :region AND o.business_date = w.reverses_business_date
                  AND o.settlement_id = w.reverses_id AND o.fund = w.fund AND o.hold_reason <> 'CANCELLED'),
            """.formatted(CROSS_AREA.formatted("reverses_business_date")) + SUMMED;

    /**
     * Whether anything may have changed for a held line of which the month takes care. Such lines grow until the month is
     * settled; a close does not look at their settlements in vain.
     */
    private static final String OPEN_AGAIN = """
            (i.fund_suspended OR CASE l.hold_reason
                WHEN 'ELSEWHERE' THEN false
                WHEN 'NOT_ENROLLED' THEN i.suspended OR i.enrolled @> l.business_date
                WHEN 'PAYOUT_SUSPENDED' THEN i.suspended OR NOT i.payout_suspended
                    @> tstzrange(l.business_date::timestamp AT TIME ZONE 'Asia/Shanghai',
                                 (l.business_date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
                ELSE true END)""";

    /** Held lines are judged anew. What a line was once given stays; only a ratio that was missing is filled in. */
    static final String HELD_LINES =
            "WITH " + POLICY + """
            candidate AS (
                SELECT l.settlement_id AS id, l.business_date, l.fund, l.institution, l.care_category, l.base_fen,
                       l.ratio_ppm, l.ratio_version, l.cross_area, s.chunk_id, s.setl_time,
                       s.trace_due AND NOT EXISTS (%s) AS codes_missing
                FROM payout_line l
                JOIN party i ON i.institution = l.institution
                JOIN settlement_v1 s
                    ON s.region = :region AND s.business_date = l.business_date AND s.id = l.settlement_id
                WHERE l.region = :region AND l.institution = ANY (:institutions) AND l.business_date <= :closeDate
                  AND l.hold_reason IS NOT NULL AND l.hold_reason <> 'CANCELLED'
                  AND %s
                  AND (:slices = 1 OR slice_of(l.settlement_id, :slices) = :slice)),
            """.formatted(GatherSql.TRACED, OPEN_AGAIN) + FINDING + """
            judged AS (
                SELECT c.business_date, c.id, c.fund, c.base_fen,
                       CASE c.ratio_version WHEN '' THEN coalesce(p.ppm, 0) ELSE c.ratio_ppm END AS ppm,
                       CASE c.ratio_version WHEN '' THEN coalesce(p.version, '') ELSE c.ratio_version END AS version,
                       hold_reason(false, i.fund_suspended, c.codes_missing, c.cross_area, i.suspended,
                                   i.payout_suspended @> c.setl_time, i.enrolled @> c.business_date,
                                   c.ratio_version <> '' OR p.ppm IS NOT NULL, :mode, v.chunk_id IS NOT NULL,
                                   g.settlement_id IS NOT NULL, coalesce(g.violation, false)) AS hold
                FROM candidate c
                JOIN party i ON i.institution = c.institution
                LEFT JOIN ratio p
                    ON p.business_date = c.business_date AND p.fund = c.fund AND p.care_category = c.care_category
                   AND p.institution_class = i.institution_class
                LEFT JOIN reviewed v ON v.chunk_id = c.chunk_id
                LEFT JOIN finding g ON g.settlement_id = c.id),
            written AS (
                UPDATE payout_line l
                SET hold_reason = j.hold, ratio_ppm = j.ppm, ratio_version = j.version,
                    amount_fen = portion(j.base_fen, j.ppm),
                    batch_id = CASE WHEN j.hold IS NULL THEN :batches || j.fund END,
                    close_date = CASE WHEN j.hold IS NULL THEN :closeDate END
                FROM judged j
                WHERE l.region = :region AND l.business_date = j.business_date AND l.settlement_id = j.id
                  AND l.fund = j.fund AND (l.hold_reason IS DISTINCT FROM j.hold OR l.ratio_version <> j.version)
                RETURNING l.batch_id, l.institution, l.care_category, l.fund, l.amount_fen),
            """ + SUMMED;

    /**
     * One line per settlement and fund in scope; its base is that fund's own amount and never the fund total. What is few is
     * joined first, to terms that a settlement finds by one hash: the planner takes its dates and ratios for one row each, and
     * would compare every settlement with all of them.
     */
    static final String SETTLEMENTS = "WITH " + CANDIDATE.formatted("NOT reversal") + POLICY + FINDING
            + """
            reversal AS MATERIALIZED (
                SELECT reverses_id, fund FROM payout_line
                WHERE region = :region AND institution = ANY (:institutions) AND reverses_id IS NOT NULL
                  AND reverses_business_date = ANY (:scopeDates::date[])),
            terms AS MATERIALIZED (
                SELECT i.*, f.business_date, f.fund, f.care_category, p.ppm, p.version
                FROM scope f
                CROSS JOIN party i
                LEFT JOIN ratio p
                    ON p.business_date = f.business_date AND p.fund = f.fund AND p.care_category = f.care_category
                   AND p.institution_class = i.institution_class),
            judged AS (
                SELECT c.*, t.fund, amount_of(t.fund, c.funds, c.fund_amounts_fen) AS base_fen, coalesce(t.ppm, 0) AS ppm,
                       coalesce(t.version, '') AS version, w.cross_area,
                       hold_reason(x.reverses_id IS NOT NULL, t.fund_suspended, c.codes_missing, w.cross_area,
                                   t.suspended, t.payout_suspended @> c.setl_time, t.enrolled @> c.business_date,
                                   t.ppm IS NOT NULL, :mode, v.chunk_id IS NOT NULL, g.settlement_id IS NOT NULL, coalesce(g.violation, false)) AS hold
                FROM candidate c
                JOIN terms t
                    ON t.business_date = c.business_date AND t.care_category = c.care_category
                   AND t.institution = c.institution
                CROSS JOIN LATERAL (SELECT %s) w (cross_area)
                LEFT JOIN reviewed v ON v.chunk_id = c.chunk_id
                LEFT JOIN finding g ON g.settlement_id = c.id
                LEFT JOIN reversal x ON x.reverses_id = c.id AND x.fund = t.fund
                WHERE amount_of(t.fund, c.funds, c.fund_amounts_fen) <> 0),
            written AS (
            """.formatted(CROSS_AREA.formatted("business_date")) + INSERT + """
                SELECT :region, business_date, id, fund, institution, care_category, insutype, cross_area, NULL::uuid,
                       NULL::date, base_fen, ppm, version, portion(base_fen, ppm),
                       CASE WHEN hold IS NULL THEN :batches || fund END, CASE WHEN hold IS NULL THEN :closeDate END, hold
                FROM judged
                ORDER BY business_date, id, fund
                RETURNING batch_id, institution, care_category, fund, amount_fen),
            """ + SUMMED;

    static final String STILL_HELD = """
            SELECT count(*) FROM payout_line
            WHERE region = :region AND institution = ANY (:institutions) AND business_date <= :closeDate
              AND hold_reason IS NOT NULL AND hold_reason <> 'CANCELLED'
              AND (:slices = 1 OR slice_of(settlement_id, :slices) = :slice)""";

    static final String RECORD_DRAW = """
            INSERT INTO day_draw (region, close_date, draw, draws, lines, lines_fen, held, ordered_at)
            VALUES (:region, :closeDate, :draw, :draws, :lines, :linesFen, :held, :orderedAt)""";
}
