package org.medfund.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;

/** Reads rows of the trail as they are stored. */
public final class TrailRows {

    /** To be continued with WHERE and ORDER BY. */
    public static final String SELECT = """
            SELECT global_index, event_id, stream, sequence, type, revision, region, business_date, recorded_at, actor,
                   payload, metadata
            FROM trail_event
            """;

    private TrailRows() {}

    public static TrailEvent event(ResultSet row, int number) throws SQLException {
        return new TrailEvent(row.getLong("global_index"), entry(row));
    }

    private static TrailEntry entry(ResultSet row) throws SQLException {
        return new TrailEntry(
                row.getObject("event_id", UUID.class),
                row.getString("stream"),
                row.getObject("sequence", Long.class),
                row.getString("type"),
                row.getInt("revision"),
                new RegionCode(row.getString("region")),
                row.getObject("business_date", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                EventJson.read(row.getString("actor"), Actor.class),
                row.getString("payload"),
                row.getString("metadata"));
    }
}
