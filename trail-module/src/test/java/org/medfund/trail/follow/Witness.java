package org.medfund.trail.follow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;

/** A follower that writes down what it saw; it may be told to fail. */
final class Witness implements TrailFollower {

    private final String name;
    private final Set<String> types;
    private final Consumer<TrailEvent> before;
    private final List<UUID> seen = Collections.synchronizedList(new ArrayList<>());

    Witness(String name, String type) {
        this(name, type, event -> {});
    }

    Witness(String name, String type, Consumer<TrailEvent> before) {
        this.name = name;
        this.types = Set.of(type);
        this.before = before;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> types() {
        return types;
    }

    /** What it saw in a transaction that is rolled back counts for nothing. */
    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        events.forEach(before);
        events.forEach(event -> seen.add(event.entry().eventId()));
    }

    @Override
    public int batchSize() {
        return 10;
    }

    List<UUID> seen() {
        return List.copyOf(seen);
    }
}
