package org.medfund.trail.replay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;

/** A follower that counts how many events each transaction brings it. */
final class Transactions implements TrailFollower {

    private final String small;
    private final String large;
    private final Map<String, Integer> events = new LinkedHashMap<>();

    Transactions(String small, String large) {
        this.small = small;
        this.large = large;
    }

    @Override
    public String name() {
        return "transactions";
    }

    @Override
    public Set<String> types() {
        return Set.of(small, large);
    }

    @Override
    public Set<String> alone() {
        return Set.of(large);
    }

    @Override
    public Set<String> derives() {
        return Set.of("nothing");
    }

    @Override
    public void apply(List<TrailEvent> applied, FollowerContext context) {
        var transaction = context.db()
                .sql("SELECT pg_current_xact_id()::text")
                .query(String.class)
                .single();
        events.merge(transaction, applied.size(), Integer::sum);
    }

    /** In the order of the transactions. */
    Collection<Integer> sizes() {
        return events.values();
    }
}
