package org.medfund.audit;

/** The views that other modules may read; columns may be added, never renamed or taken away. */
public final class AuditViews {

    /**
     * The findings: region, business_date, settlement_id, id, chunk_id, rule, rule_version, severity, explanation,
     * recorded_at; then explanation_zh, line_no (0 for the whole settlement), amount_fen (what is in question),
     * other_settlement_id (of a pair) and upheld (null while undecided).
     */
    public static final String FINDING = "finding_v1";

    /** Per region and business date how many settlements claims recorded and how many were reviewed (S0-2.2b). */
    public static final String REVIEW_COVERAGE = "review_coverage_v1";

    /**
     * What institutions were told before settlement and what they did about it (S2-5d): region, id, institution, recorded_at,
     * rule, rule_version, severity, feedetl_sn, amount_fen, explanation_zh; then accepted, reason and answered_at, null while
     * there is no answer.
     */
    public static final String REMINDER = "reminder_v1";

    private AuditViews() {}
}
