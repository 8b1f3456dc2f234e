package org.medfund.trail.seal;

import java.util.List;
import java.util.function.Predicate;

/** A tree that grows again out of the stored events, and is held against what was stored and signed of it. */
final class Recomputed {

    private static final int MOST_CONTRADICTIONS = 10;

    private final Peaks peaks = new Peaks();
    private final Heads heads;
    private final List<String> found;
    private final Predicate<Head> isSigned;
    private long checkpoints;

    Recomputed(Heads heads, List<String> found, Predicate<Head> isSigned) {
        this.heads = heads;
        this.found = found;
        this.isSigned = isSigned;
    }

    long size() {
        return peaks.size();
    }

    long checkpoints() {
        return checkpoints;
    }

    void add(List<Leaf> events, List<Tiles.Stored> stored) {
        var signed = heads.between(peaks.size(), peaks.size() + events.size()).iterator();
        var next = signed.hasNext() ? signed.next() : null;
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            var leaf = new Tiles.Stored(event.globalIndex(), event.hash());
            if (i >= stored.size() || !stored.get(i).equals(leaf)) {
                contradiction("leaf %d is not the event at index %d".formatted(peaks.size(), event.globalIndex()));
            }
            peaks.append(leaf.hash());
            if (next != null && next.size() == peaks.size()) {
                check(next);
                next = signed.hasNext() ? signed.next() : null;
            }
        }
    }

    private void check(Head head) {
        checkpoints++;
        if (!head.root().equals(peaks.root())) {
            contradiction("the checkpoint of size %d has another root".formatted(head.size()));
        }
        if (!isSigned.test(head)) {
            contradiction("the checkpoint of size %d is not signed by this log's key".formatted(head.size()));
        }
    }

    private void contradiction(String text) {
        if (found.size() < MOST_CONTRADICTIONS) {
            found.add(text);
        }
    }
}
