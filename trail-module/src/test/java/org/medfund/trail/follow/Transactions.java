package org.medfund.trail.follow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;

/** A follower of two types, one of which stands alone, that writes down what came in each transaction. */
record Transactions(String name, String light, String heavy, int batchSize, List<List<String>> seen)
        implements TrailFollower {

    Transactions(String name, String light, String heavy, int batchSize) {
        this(name, light, heavy, batchSize, Collections.synchronizedList(new ArrayList<>()));
    }

    @Override
    public Set<String> types() {
        return Set.of(light, heavy);
    }

    @Override
    public Set<String> alone() {
        return Set.of(heavy);
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        seen.add(events.stream().map(event -> event.entry().type()).toList());
    }
}
