package org.medfund.payout.batch;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.medfund.kernel.Actor;
import org.medfund.payout.BatchId;
import org.medfund.payout.axon.StoredType;
import org.medfund.trail.EventJson;
import org.medfund.trail.Trail;
import org.medfund.trail.TrailEntry;
import org.springframework.stereotype.Component;

/** A batch at any point of its life, read from the trail and nowhere else. */
@Component
class BatchHistory {

    private static final Map<String, Class<?>> CLASSES =
            BatchEvents.TYPES.stream().collect(toUnmodifiableMap(StoredType::name, StoredType::payload));

    private final Trail trail;

    BatchHistory(Trail trail) {
        this.trail = trail;
    }

    /**
     * One step of the life.
     *
     * @param globalIndex its place in the trail
     * @param sequence    from 0
     * @param at          the UTC instant
     * @param type        the persisted name
     * @param event       what was stored
     * @param actor       who acted
     * @param state       the state after it
     */
    record Step(
            long globalIndex,
            long sequence,
            Instant at,
            String type,
            BatchEvent event,
            Actor actor,
            BatchState state) {}

    List<Step> of(BatchId batch) {
        return trail.stream(batch.stream(), 0).stream()
                .map(event -> step(event.globalIndex(), event.entry()))
                .toList();
    }

    /** Where it is now; empty if it was never opened. */
    Optional<BatchState> state(BatchId batch) {
        return of(batch).stream().reduce((earlier, later) -> later).map(Step::state);
    }

    private static Step step(long globalIndex, TrailEntry entry) {
        var event = event(entry);
        return new Step(
                globalIndex,
                Objects.requireNonNull(entry.sequence()),
                entry.recordedAt(),
                entry.type(),
                event,
                entry.actor(),
                event.leadsTo());
    }

    /** A stored event of a batch as its record. */
    static BatchEvent event(TrailEntry entry) {
        var type = Objects.requireNonNull(CLASSES.get(entry.type()), entry.type());
        return (BatchEvent) EventJson.read(entry.payload(), type);
    }
}
