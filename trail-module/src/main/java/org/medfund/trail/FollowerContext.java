package org.medfund.trail;

import org.medfund.kernel.Actor;
import org.medfund.kernel.PublishedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a follower may touch. */
public interface FollowerContext {

    /** The live database, or the scratch schema of a replay. */
    JdbcClient db();

    /**
     * Publishes in the follower's transaction, as a system actor. A replay does nothing here: what was published then
     * is in the trail already and is never decided again.
     */
    void publish(PublishedEvent event, Actor actor);

    /** Whether this is a replay; only for what must not happen twice outside the database. */
    boolean replaying();
}
