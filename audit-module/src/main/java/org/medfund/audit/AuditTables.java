package org.medfund.audit;

import java.util.Set;
import org.medfund.trail.ModuleTables;

/**
 * What the tables of this module are to a replay. A verdict is a decision, taken once by the rules and the policy then
 * known; a replay never takes it again. So findings are evidence, sealed by the digest in {@code audit.chunk-reviewed}; alerts by that in {@code audit.stays-watched}.
 */
final class AuditTables {

    static final ModuleTables TABLES = new ModuleTables(
            "audit",
            Set.of(
                    "review_rule_set",
                    "review_rule",
                    "review_rule_publication",
                    "chunk_review",
                    "chunk_review_day",
                    "finding",
                    "finding_decision",
                    "stay_alert_run",
                    "stay_alert",
                    "review_reminder",
                    "review_hint",
                    "review_hint_answer"),
            Set.of(),
            Set.of("review_stay", "review_reversal", "flyway_schema_history"));

    private AuditTables() {}
}
