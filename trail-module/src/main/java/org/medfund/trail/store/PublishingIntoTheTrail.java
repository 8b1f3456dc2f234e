package org.medfund.trail.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.medfund.trail.Trail;
import org.medfund.trail.TrailEntry;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes the event into the trail and hands it to the neighbours' listeners, both in the publisher's transaction. */
@Component
class PublishingIntoTheTrail implements PublishedEvents {

    private static final String NO_METADATA = "{}";

    private final Trail trail;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    PublishingIntoTheTrail(Trail trail, ApplicationEventPublisher listeners, Clock clock) {
        this.trail = trail;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public void publish(PublishedEvent event, Actor actor) {
        trail.append(List.of(entry(event, actor)));
        listeners.publishEvent(event);
    }

    /** The database keeps microseconds; what is hashed and what is read back must be the same. */
    private TrailEntry entry(PublishedEvent event, Actor actor) {
        return new TrailEntry(
                Ids.next(),
                event.stream(),
                null,
                event.type(),
                event.revision(),
                event.region(),
                event.businessDate(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                EventJson.write(event),
                NO_METADATA);
    }
}
