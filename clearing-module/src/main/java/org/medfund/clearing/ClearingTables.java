package org.medfund.clearing;

import java.util.Set;

/** What the tables of this module are to a replay; there are none of its own yet. */
final class ClearingTables {

    /** Rows that are evidence. */
    static final Set<String> SOURCE = Set.of();

    /** Rows that replay rebuilds. */
    static final Set<String> DERIVED = Set.of();

    /** Rows without meaning of their own. */
    static final Set<String> TECHNICAL = Set.of("flyway_schema_history");

    private ClearingTables() {}
}
