package org.medfund.clearing;

import java.util.Set;
import org.medfund.trail.ModuleTables;

/** What the tables of this module are to a replay; there are none of its own yet. */
final class ClearingTables {

    static final ModuleTables TABLES =
            new ModuleTables("clearing", Set.of(), Set.of(), Set.of("flyway_schema_history"));

    private ClearingTables() {}
}
