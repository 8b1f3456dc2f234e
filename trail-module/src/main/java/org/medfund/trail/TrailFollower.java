package org.medfund.trail;

import java.util.List;
import java.util.Set;

/**
 * Consumes the trail in its order, below the horizon. Position and rows are written in one transaction, so each event
 * takes effect exactly once; live, catch-up and replay run the same code.
 *
 * <p>All SQL goes through {@link FollowerContext#db()} and is unqualified, because replay runs it against a scratch
 * schema. Nothing may come from a clock, a random source or a sequence: ids and times come from the events.
 */
public interface TrailFollower {

    /** The persisted name, a literal of the golden list. */
    String name();

    /** The event types it consumes. */
    Set<String> types();

    /** Applies events in trail order, all in one transaction; keep it below two seconds. */
    void apply(List<TrailEvent> events, FollowerContext context);

    /** The derived tables that replay rebuilds with this follower; empty for one that only decides. */
    default Set<String> derives() {
        return Set.of();
    }

    /** How many events one transaction takes at most. */
    default int batchSize() {
        return 200;
    }

    /** The types of which one event fills a transaction by itself. */
    default Set<String> alone() {
        return Set.of();
    }
}
