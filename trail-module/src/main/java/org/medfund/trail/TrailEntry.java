package org.medfund.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;

/**
 * What is appended to the trail.
 *
 * @param eventId      uuid v7, unique over the whole history
 * @param stream       what the event is about; an aggregate's events share their stream
 * @param sequence     position in the aggregate's stream from 0, unique with the stream; null for a fact outside aggregates
 * @param type         the literal persisted name, never a class name
 * @param revision     the revision of the payload's JSON shape
 * @param region       the payer region
 * @param businessDate the Shanghai business date
 * @param recordedAt   the UTC instant of recording
 * @param actor        who acted
 * @param payload      the event as the JSON of {@link EventJson}
 * @param metadata     causation and the like, as JSON
 */
public record TrailEntry(
        UUID eventId,
        String stream,
        @Nullable Long sequence,
        String type,
        int revision,
        RegionCode region,
        LocalDate businessDate,
        Instant recordedAt,
        Actor actor,
        String payload,
        String metadata) {}
