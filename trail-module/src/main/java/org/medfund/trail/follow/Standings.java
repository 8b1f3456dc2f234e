package org.medfund.trail.follow;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the followers. The database's clock alone decides about leases, so that nodes need not agree on the time. */
@Component
class Standings {

    private static final String REGISTER = """
            INSERT INTO trail_follower (name) SELECT unnest(:names) ON CONFLICT DO NOTHING""";

    private static final String LEASE = """
            UPDATE trail_follower
            SET lease_owner = :node, lease_until = clock_timestamp() + :millis * interval '1 millisecond'
            WHERE name = :name AND (lease_owner = :node OR lease_until < clock_timestamp())
            RETURNING position, handled, handled_xor""";

    private static final String STORE = """
            UPDATE trail_follower
            SET position = :position, handled = :handled, handled_xor = :xor,
                failed_index = NULL, failed_type = NULL, failed_at = NULL, last_error = NULL
            WHERE name = :name""";

    private static final String FAILED = """
            UPDATE trail_follower
            SET failed_index = :index, failed_type = :type, failed_at = clock_timestamp(), last_error = :error
            WHERE name = :name""";

    private final JdbcClient db;

    Standings(JdbcClient db) {
        this.db = db;
    }

    void register(Collection<String> names) {
        db.sql(REGISTER).param("names", names.toArray(String[]::new)).update();
    }

    /** Takes or keeps the lease; the row stays locked until the end of the transaction. Empty if another node holds it. */
    Optional<Standing> lease(String name, String node, Duration lease) {
        return db.sql(LEASE)
                .param("name", name)
                .param("node", node)
                .param("millis", lease.toMillis())
                .query((row, n) -> new Standing(
                        row.getLong("position"), row.getLong("handled"), row.getObject("handled_xor", UUID.class)))
                .optional();
    }

    void store(String name, Standing standing) {
        db.sql(STORE)
                .param("name", name)
                .param("position", standing.position())
                .param("handled", standing.handled())
                .param("xor", standing.xor())
                .update();
    }

    void failed(String name, @Nullable Long index, @Nullable String type, String error) {
        db.sql(FAILED)
                .param("name", name)
                .param("index", index)
                .param("type", type)
                .param("error", error)
                .update();
    }

    void release(String node) {
        db.sql("UPDATE trail_follower SET lease_until = '-infinity' WHERE lease_owner = :node")
                .param("node", node)
                .update();
    }
}
