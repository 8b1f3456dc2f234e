package org.medfund.trail.follow;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.TrailFollower;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * I9: what each follower has handled, by count and XOR of event ids, is exactly what the trail holds of its types up to its
 * position. A lost event and a doubled one both show.
 */
class Completeness {

    private static final String STANDING =
            "SELECT position, handled, handled_xor FROM trail_follower WHERE name = :name";

    private static final String HELD = """
            SELECT count(*) AS handled,
                   coalesce(bit_xor(('x' || replace(event_id::text, '-', ''))::bit(128)), 0::bit(128))::text AS bits
            FROM trail_event WHERE type = ANY (:types) AND global_index <= :position""";

    private final List<TrailFollower> followers;
    private final JdbcClient db;

    Completeness(List<TrailFollower> followers, JdbcClient db) {
        this.followers = followers;
        this.db = db;
    }

    /** The followers whose figures differ from the trail's, each with both figures; empty when all is well. */
    List<String> differences() {
        return followers.stream()
                .map(this::difference)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable String difference(TrailFollower follower) {
        var standing = db.sql(STANDING)
                .param("name", follower.name())
                .query((row, n) -> new Standing(
                        row.getLong("position"), row.getLong("handled"), row.getObject("handled_xor", UUID.class)))
                .single();
        var held = held(follower, standing.position());
        return held.equals(standing) ? null : follower.name() + ": handled " + standing + ", the trail holds " + held;
    }

    private Standing held(TrailFollower follower, long position) {
        return db.sql(HELD)
                .param("types", follower.types().toArray(String[]::new))
                .param("position", position)
                .query((row, n) -> new Standing(position, row.getLong("handled"), uuid(row.getString("bits"))))
                .single();
    }

    private static UUID uuid(String bits) {
        return new UUID(
                Long.parseUnsignedLong(bits, 0, Long.SIZE, 2),
                Long.parseUnsignedLong(bits, Long.SIZE, 2 * Long.SIZE, 2));
    }
}
