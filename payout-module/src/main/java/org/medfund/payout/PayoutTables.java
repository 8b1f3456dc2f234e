package org.medfund.payout;

import java.util.Set;
import org.medfund.trail.ModuleTables;

/** What each table of this module is to a replay; a test compares it with the catalogue. */
final class PayoutTables {

    static final ModuleTables TABLES = new ModuleTables(
            "payout",
            Set.of("bank_statement", "bank_entry"),
            Set.of(
                    "followed_institution",
                    "followed_agreement",
                    "followed_statement",
                    "followed_review",
                    "followed_decision",
                    "followed_policy",
                    "followed_close",
                    "followed_suspension",
                    "followed_enrolment",
                    "followed_trace",
                    "payout_line",
                    "day_draw",
                    "batch_summary",
                    "batch_institution",
                    "payout_batch",
                    "payout_instruction"),
            Set.of("day_close", "flyway_schema_history"));

    private PayoutTables() {}
}
