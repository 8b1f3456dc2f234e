package org.medfund.trail;

import java.util.Set;

/** The trail's own tables. */
final class TrailTables {

    static final ModuleTables TABLES = new ModuleTables(
            "trail",
            Set.of("trail_event", "seal_tile", "seal_checkpoint"),
            Set.of(),
            Set.of("trail_follower", "event_publication", "flyway_schema_history"));

    private TrailTables() {}
}
