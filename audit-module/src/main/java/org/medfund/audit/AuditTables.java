package org.medfund.audit;

import java.util.Set;

/**
 * What the tables of this module are to a replay. A verdict is a decision, taken once by the rules and the policy then
 * known; replay applies it and never takes it again. So findings are evidence, sealed by the digest in
 * {@code audit.chunk-reviewed}.
 */
final class AuditTables {

    /** Rows that are evidence. */
    static final Set<String> SOURCE = Set.of(
            "review_rule_set",
            "review_rule",
            "review_rule_publication",
            "chunk_review",
            "chunk_review_day",
            "finding",
            "finding_decision");

    /** Rows that replay rebuilds. */
    static final Set<String> DERIVED = Set.of();

    /** Rows without meaning of their own. */
    static final Set<String> TECHNICAL = Set.of("flyway_schema_history");

    private AuditTables() {}
}
