package org.medfund.trail;

import java.util.List;

/** Runs the followers at a moment of the caller's choice: tests, the day's demo, an operator. */
public interface FollowerControl {

    /**
     * Runs every follower until it has handled all events that are committed now, and those that the followers themselves
     * publish meanwhile. Must be called outside a transaction.
     *
     * @throws IllegalStateException if a follower fails; the others have gone on as far as they could
     */
    void drain();

    /**
     * I9: the followers that have not handled exactly what the trail holds of their types up to their position, by count and
     * XOR of the event ids, each with both figures; empty when all is well.
     */
    List<String> incomplete();
}
