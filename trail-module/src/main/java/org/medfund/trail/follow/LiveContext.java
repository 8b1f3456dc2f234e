package org.medfund.trail.follow;

import org.medfund.kernel.Actor;
import org.medfund.kernel.PublishedEvent;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.PublishedEvents;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A follower on the live database.
 *
 * @param db        the live database
 * @param published where it publishes
 */
record LiveContext(JdbcClient db, PublishedEvents published) implements FollowerContext {

    @Override
    public void publish(PublishedEvent event, Actor actor) {
        published.publish(event, actor);
    }

    @Override
    public boolean replaying() {
        return false;
    }
}
