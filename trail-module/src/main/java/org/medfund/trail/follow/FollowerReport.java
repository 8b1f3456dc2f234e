package org.medfund.trail.follow;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.Horizon;
import org.medfund.trail.TrailFollower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the followers of this installation stand, whichever node runs them. */
@Component
class FollowerReport {

    /**
     * One follower.
     *
     * @param position    it has handled everything of its types up to here
     * @param horizon     final up to here, as this node knows
     * @param lag         events of its types that wait between the two
     * @param failedIndex the event it cannot apply, if any
     */
    record Line(
            String name,
            long position,
            long horizon,
            long lag,
            long handled,
            String leaseOwner,
            @Nullable Long failedIndex,
            @Nullable String failedType,
            @Nullable Instant failedAt,
            @Nullable String lastError) {

        boolean isFailing() {
            return lastError != null;
        }
    }

    private static final String LINES = """
            SELECT f.*, (SELECT count(*) FROM trail_event e
                         WHERE e.type = ANY (string_to_array(w.types, ' '))
                           AND e.global_index > f.position AND e.global_index <= :horizon) AS lag
            FROM trail_follower f JOIN unnest(:names, :types) AS w(name, types) ON w.name = f.name
            ORDER BY f.name""";

    private final Collection<TrailFollower> followers;
    private final Horizon horizon;
    private final JdbcClient db;

    FollowerReport(List<TrailFollower> followers, Horizon horizon, JdbcClient db) {
        this.followers = followers;
        this.horizon = horizon;
        this.db = db;
    }

    List<Line> lines() {
        var upTo = horizon.tick();
        return db.sql(LINES)
                .param("horizon", upTo)
                .param("names", followers.stream().map(TrailFollower::name).toArray(String[]::new))
                .param("types", followers.stream().map(FollowerReport::types).toArray(String[]::new))
                .query((row, n) -> new Line(
                        row.getString("name"),
                        row.getLong("position"),
                        upTo,
                        row.getLong("lag"),
                        row.getLong("handled"),
                        row.getString("lease_owner"),
                        row.getObject("failed_index", Long.class),
                        row.getString("failed_type"),
                        instant(row.getObject("failed_at", OffsetDateTime.class)),
                        row.getString("last_error")))
                .list();
    }

    private static String types(TrailFollower follower) {
        return follower.types().stream().collect(Collectors.joining(" "));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
