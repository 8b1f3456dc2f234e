package org.medfund.trail;

import org.medfund.kernel.Actor;
import org.medfund.kernel.PublishedEvent;

/** The way every module publishes: into the trail and to the neighbours' listeners, in the publisher's transaction. */
public interface PublishedEvents {

    /** @throws IllegalStateException if no transaction is running: nothing happens that the trail does not hold */
    void publish(PublishedEvent event, Actor actor);
}
