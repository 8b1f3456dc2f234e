package org.medfund.payout.axon;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;
import org.medfund.trail.EventJson;
import org.medfund.trail.Trail;
import org.medfund.trail.TrailEntry;
import org.medfund.trail.TrailEvent;

/**
 * Axon's event store on the trail: an aggregate's identifier is its stream. No snapshots, because aggregates are short;
 * no tracking, because followers read the trail. The trail itself passes the fault point after an append.
 */
final class TrailStorageEngine implements EventStorageEngine {

    private final Trail trail;
    private final StoredTypeCatalogue types;
    private final Clock clock;

    TrailStorageEngine(Trail trail, StoredTypeCatalogue types, Clock clock) {
        this.trail = trail;
        this.types = types;
        this.clock = clock;
    }

    /** @throws ConcurrencyException if another writer was first in a stream */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        try {
            trail.append(events.stream().map(this::entry).toList());
        } catch (Trail.StreamConflict e) {
            throw new ConcurrencyException("another writer was first in the stream", e);
        }
    }

    private TrailEntry entry(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalStateException("only aggregates store events, not " + message.getPayloadType());
        }
        var type = types.of(event.getPayloadType());
        var stamp = Stamp.of(event.getMetaData());
        return new TrailEntry(
                Ids.next(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                type.name(),
                type.revision(),
                stamp.region(),
                stamp.businessDate(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                stamp.actor(),
                EventJson.write(event.getPayload()),
                EventJson.write(Map.of("causationId", stamp.causation())));
    }

    @Override
    public DomainEventStream readEvents(String stream, long fromSequence) {
        return DomainEventStream.of(
                trail.stream(stream, fromSequence).stream().map(this::message).toList());
    }

    private DomainEventMessage<?> message(TrailEvent event) {
        var entry = event.entry();
        return new GenericDomainEventMessage<>(
                "",
                entry.stream(),
                sequence(entry.sequence()),
                types.read(entry),
                MetaData.from(Stamp.of(entry).asMetaData()),
                entry.eventId().toString(),
                entry.recordedAt());
    }

    private static long sequence(@Nullable Long sequence) {
        if (sequence == null) {
            throw new IllegalStateException("an aggregate's event has no sequence");
        }
        return sequence;
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("aggregates are short; there are no snapshots");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("the trail is read by followers");
    }
}
