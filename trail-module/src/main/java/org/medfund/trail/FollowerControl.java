package org.medfund.trail;

/** Runs the followers at a moment of the caller's choice: tests, the day's demo, an operator. */
public interface FollowerControl {

    /**
     * Runs every follower until it has handled all events that are committed now, and those that the followers themselves
     * publish meanwhile. Must be called outside a transaction.
     *
     * @throws IllegalStateException if a follower fails; the others have gone on as far as they could
     */
    void drain();
}
