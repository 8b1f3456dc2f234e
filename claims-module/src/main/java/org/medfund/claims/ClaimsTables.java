package org.medfund.claims;

import java.util.Set;
import org.medfund.trail.ModuleTables;

/** The tables of claims. All is evidence: nothing here is derived from the trail, the trail carries its digests. */
final class ClaimsTables {

    static final ModuleTables TABLES = new ModuleTables(
            "claims",
            Set.of(
                    "settlement",
                    "settlement_key",
                    "settlement_reversal",
                    "reconciled_settlement",
                    "reconciliation_statement",
                    "reconciliation_total",
                    "reconciliation_row",
                    "reconciliation_confirmation",
                    "reconciliation_reminder"),
            Set.of(),
            Set.of("flyway_schema_history"));

    private ClaimsTables() {}
}
