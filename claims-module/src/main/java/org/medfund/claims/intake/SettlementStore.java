package org.medfund.claims.intake;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.medfund.trail.PublishedEvents;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Stores a batch in the running transaction: keys, reversals and rows, each in one statement in key order, and one thin
 * event a region.
 */
@Component
class SettlementStore implements ComputedSettlements {

    private static final Actor INTAKE = Actor.system("settlement-intake");

    private final ArrivingRows arriving;
    private final SettlementKeys keys;
    private final KeptHere keptHere;
    private final GivingBack givingBack;
    private final PublishedEvents events;
    private final Clock clock;

    SettlementStore(
            ArrivingRows arriving,
            SettlementKeys keys,
            KeptHere keptHere,
            GivingBack givingBack,
            PublishedEvents events,
            Clock clock) {
        this.keptHere = keptHere;
        this.arriving = arriving;
        this.keys = keys;
        this.givingBack = givingBack;
        this.events = events;
        this.clock = clock;
    }

    /** @return the batch, whose answers are to be given after the commit */
    Batch store(List<Arrival> arrivals) {
        var batch = new Batch(arrivals);
        if (newKeys(batch) < arrivals.size()) {
            dropKnown(batch);
        }
        keptHere.mustNotBe(batch.rows());
        if (batch.reversals() > 0) {
            reverse(batch);
            givingBack.of(batch.rows().stream().map(Sealed::row).toList());
        }
        if (!batch.rows().isEmpty()) {
            insert(batch);
        }
        return batch;
    }

    @Override
    public Map<NaturalKey, KnownKey> known(Collection<NaturalKey> wanted) {
        return keys.find(wanted);
    }

    @Override
    public void storeNew(List<Arrival> computed) {
        var batch = new Batch(computed);
        if (newKeys(batch) < computed.size()) {
            throw new ConcurrencyFailureException("another batch was storing the same settlement");
        }
        insert(batch);
    }

    private void insert(Batch batch) {
        arriving.insertSettlements();
        batch.chunks().forEach(chunk -> events.publish(chunk.event(), INTAKE));
    }

    private int newKeys(Batch batch) {
        if (batch.rows().isEmpty()) {
            return 0;
        }
        var rows = new SettlementCopy(clock.instant().truncatedTo(ChronoUnit.MICROS));
        batch.rows().forEach(each -> rows.add(each, batch.chunkId(each)));
        arriving.copy(rows.toBytes());
        return arriving.insertKeys();
    }

    private void dropKnown(Batch batch) {
        var repeated = batch.dropKnown(
                keys.find(batch.arrivals().stream().map(Arrival::key).toList()));
        if (!repeated.isEmpty()) {
            arriving.drop(repeated);
        }
    }

    /** At most one reversal of a settlement is in force: a batch that holds another is rolled back and bisected. */
    private void reverse(Batch batch) {
        if (arriving.insertReversals() < batch.reversals()) {
            throw new Refused(
                    ClaimsError.REVERSED_ALREADY, new Violation("/id", "a settlement in force", "a reversed one"));
        }
    }
}
