package org.medfund.trail.follow;

import java.util.List;
import java.util.Objects;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.medfund.trail.TrailReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One step of one follower: lease, events, rows and new position in one transaction, so that each event takes effect
 * exactly once whatever dies in between.
 */
@Component
class Step {

    /** What a step left behind. */
    enum Outcome {
        /** Nothing is left up to the horizon. */
        AT_REST,
        /** There may be more. */
        MORE,
        /** Another node runs this follower. */
        ELSEWHERE
    }

    /** The follower could not apply these events; the transaction is rolled back. */
    static final class Failed extends RuntimeException {
        private final transient List<TrailEvent> events;

        Failed(List<TrailEvent> events, RuntimeException cause) {
            super(cause);
            this.events = List.copyOf(events);
        }

        List<TrailEvent> events() {
            return events;
        }
    }

    private final Standings standings;
    private final TrailReader trail;
    private final LiveContext context;
    private final TransactionTemplate transaction;
    private final FollowSettings settings;

    Step(
            Standings standings,
            JdbcClient db,
            PublishedEvents published,
            PlatformTransactionManager transactions,
            FollowSettings settings) {
        this.standings = standings;
        this.trail = new TrailReader(db);
        this.context = new LiveContext(db, published);
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
    }

    Outcome run(TrailFollower follower, String node, long horizon, int limit) {
        return Objects.requireNonNull(transaction.execute(status -> standings
                .lease(follower.name(), node, settings.lease())
                .map(standing -> advance(follower, standing, horizon, limit))
                .orElse(Outcome.ELSEWHERE)));
    }

    /** This node's horizon may be behind the one that the position came from: then there is nothing to do yet. */
    private Outcome advance(TrailFollower follower, Standing standing, long horizon, int limit) {
        if (standing.position() >= horizon) {
            return Outcome.AT_REST;
        }
        var next = trail.next(follower.types(), standing.position(), horizon, limit);
        var events = TrailReader.together(next, follower.alone());
        apply(follower, events);
        var full = next.size() == limit || events.size() < next.size();
        var position = full ? events.getLast().globalIndex() : horizon;
        standings.store(follower.name(), standing.after(events, position));
        return full ? Outcome.MORE : Outcome.AT_REST;
    }

    private void apply(TrailFollower follower, List<TrailEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            follower.apply(events, context);
        } catch (RuntimeException e) {
            throw new Failed(events, e);
        }
    }
}
