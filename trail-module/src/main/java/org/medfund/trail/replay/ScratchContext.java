package org.medfund.trail.replay;

import org.medfund.kernel.Actor;
import org.medfund.kernel.PublishedEvent;
import org.medfund.trail.FollowerContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A follower in a replay.
 *
 * @param db the scratch schema before the live ones
 */
record ScratchContext(JdbcClient db) implements FollowerContext {

    /** What it publishes now it has published then. */
    @Override
    public void publish(PublishedEvent event, Actor actor) {}

    @Override
    public boolean replaying() {
        return true;
    }
}
