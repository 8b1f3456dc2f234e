package org.medfund.trail;

/**
 * The index up to which the trail is final: nothing will ever appear below it that is not there now. Whoever reads the trail
 * in order reads up to here and no further.
 */
public interface Horizon {

    /** As of the last tick of this node. */
    long current();

    /** The last index that was drawn, final or not. */
    long lastDrawn();

    /** Moves as far as the running transactions allow, and says how far that is. */
    long tick();
}
