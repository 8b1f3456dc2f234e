package org.medfund.trail.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads events as leaves; the payloads stay in the database.
 *
 * @param db the live database
 */
record Leaves(JdbcClient db) {

    private static final String AFTER = """
            SELECT global_index, event_id, stream, sequence, type, revision, region, business_date,
                   to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS ts,
                   encode(sha256(convert_to(actor, 'UTF8')), 'hex') AS ah,
                   encode(sha256(convert_to(payload, 'UTF8')), 'hex') AS ph,
                   encode(sha256(convert_to(metadata, 'UTF8')), 'hex') AS mh
            FROM trail_event WHERE global_index > :after AND global_index <= :upTo
            ORDER BY global_index LIMIT :limit""";

    List<Leaf> after(long index, long upTo, int limit) {
        return db.sql(AFTER)
                .param("after", index)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(Leaves::leaf)
                .list();
    }

    private static Leaf leaf(ResultSet row, int number) throws SQLException {
        return new Leaf(
                row.getLong("global_index"),
                row.getObject("event_id", UUID.class),
                row.getString("stream"),
                row.getObject("sequence", Long.class),
                row.getString("type"),
                row.getInt("revision"),
                row.getString("region"),
                row.getObject("business_date", LocalDate.class),
                row.getString("ts"),
                row.getString("ah"),
                row.getString("ph"),
                row.getString("mh"));
    }
}
