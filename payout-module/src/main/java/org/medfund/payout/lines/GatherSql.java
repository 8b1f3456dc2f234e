package org.medfund.payout.lines;

/**
 * The statements of a draw that gather what stands under the statements of its institutions and compare the two (I11), before
 * {@link DrawSql} writes lines of it.
 */
final class GatherSql {

    private GatherSql() {}

    /** That the trace codes of a settlement have come; asked only where they are due, and so a probe of its own. */
    static final String TRACED = """
            SELECT FROM followed_trace c WHERE c.region = :region AND c.settlement_id = s.id OFFSET 0""";

    /** What a draw looks at, for its own transaction. */
    static final String MAKE_CANDIDATES = """
            CREATE TEMPORARY TABLE draw_candidate (
                reversal boolean, elsewhere boolean, codes_missing boolean, business_date date, statement_id uuid, id uuid,
                chunk_id uuid, fund_sum_fen bigint, setl_time timestamptz, institution text, care_category text, insutype text,
                funds text[], fund_amounts_fen bigint[], reverses_id uuid, reverses_business_date date)
            ON COMMIT DROP""";

    /** The business dates that are looked at, one after the other, so that each is looked for in its own month only. */
    static final String OPEN_DATES = """
            SELECT DISTINCT business_date FROM followed_statement
            WHERE region = :region AND institution = ANY (:institutions) AND business_date <= :closeDate
              AND drawn_close IS NULL
            ORDER BY 1""";

    /**
     * Gathers what stands under the statements of a date that are not drawn: all of it in the first slice, where it is
     * checked, else this slice. Each table is read once, in the order of the one index that its search is meant for: OFFSET 0
     * keeps other columns out of it, so that a planner that knows nothing of a young day does not walk through it all. A
     * reversal goes with its original.
     */
    static final String GATHER_CANDIDATES = """
            INSERT INTO draw_candidate
            WITH stands AS MATERIALIZED (
                SELECT r.region, r.statement_id, r.settlement_id FROM reconciled_settlement_v1 r
                WHERE r.business_date = :date AND r.statement_id = ANY (ARRAY (
                    SELECT t.statement_id FROM followed_statement t
                    WHERE t.region = :region AND t.institution = ANY (:institutions) AND t.business_date = :date
                      AND t.drawn_close IS NULL
                      AND (:slice = 0 OR t.checked_close = :closeDate AND t.found_count = t.stated_count
                              AND t.found_fen = t.stated_fen))))
            SELECT s.reverses_id IS NOT NULL, s.elsewhere, s.trace_due AND NOT EXISTS (%s), s.business_date, r.statement_id,
                   s.id, s.chunk_id, s.fund_sum_fen, s.setl_time, s.institution, s.care_category, s.insutype, s.funds,
                   s.fund_amounts_fen, s.reverses_id, s.reverses_business_date
            FROM (SELECT * FROM settlement_v1 s
                  WHERE s.region = :region AND s.business_date = :date AND s.id = ANY (ARRAY (SELECT settlement_id FROM stands))
                  OFFSET 0) s
            JOIN stands r ON r.settlement_id = s.id
            WHERE r.region = :region AND (:slice = 0 OR slice_of(coalesce(s.reverses_id, s.id), :slices) = :slice)""".formatted(TRACED);

    /**
     * A draw joins sets. Without statistics of a young day the planner takes them for single rows, and would compare each with
     * each; and what it sorts and hashes should stay in memory.
     */
    static final String SET_BY_SET = "SET LOCAL enable_nestloop = off; SET LOCAL work_mem = '32MB'";

    static final String ROW_BY_ROW = "SET LOCAL enable_nestloop = on";

    /** I11: what stands under each statement, to be compared with what the statement said. */
    static final String CHECK_STATEMENTS = """
            UPDATE followed_statement f SET found_count = c.n, found_fen = c.fen, checked_close = :closeDate
            FROM (SELECT t.statement_id, coalesce(s.n, 0) AS n, coalesce(s.fen, 0) AS fen
                  FROM followed_statement t
                  LEFT JOIN (SELECT statement_id, count(*) AS n, sum(fund_sum_fen)::bigint AS fen
                             FROM draw_candidate GROUP BY statement_id) s ON s.statement_id = t.statement_id
                  WHERE t.region = :region AND t.institution = ANY (:institutions) AND t.business_date <= :closeDate
                    AND t.drawn_close IS NULL) c
            WHERE f.region = :region AND f.statement_id = c.statement_id""";

    static final String DIFFERENT_STATEMENTS = """
            SELECT statement_id, institution, business_date, stated_count, found_count, stated_fen, found_fen
            FROM followed_statement
            WHERE region = :region AND institution = ANY (:institutions) AND drawn_close IS NULL
              AND checked_close = :closeDate AND (found_count <> stated_count OR found_fen <> stated_fen)
            ORDER BY statement_id""";

    /** Most draws have none, and need not ask for what they reverse. */
    static final String HAS_REVERSALS = "SELECT EXISTS (SELECT FROM draw_candidate WHERE reversal)";

    /** What differs waits; and what was gathered for the check alone is left to its own slice. */
    static final String LEAVE_OUT = """
            DELETE FROM draw_candidate c
            WHERE (:slices > 1 AND slice_of(coalesce(c.reverses_id, c.id), :slices) <> :slice)
               OR c.statement_id IN (
                   SELECT statement_id FROM followed_statement
                   WHERE region = :region AND institution = ANY (:institutions) AND drawn_close IS NULL
                     AND checked_close = :closeDate AND (found_count <> stated_count OR found_fen <> stated_fen))""";
}
