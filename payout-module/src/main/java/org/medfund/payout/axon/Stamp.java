package org.medfund.payout.axon;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.TrailEntry;

/**
 * What the trail wants to know of every stored event besides its payload; it travels as Axon metadata from the command to
 * the events.
 *
 * @param region       the payer region
 * @param businessDate the Shanghai business date of the aggregate
 * @param actor        who acted
 * @param causation    the id of the command
 */
record Stamp(RegionCode region, LocalDate businessDate, Actor actor, String causation) {

    private static final String KEY = "stamp";

    static Stamp of(PayoutCommand command, String commandId) {
        return new Stamp(command.region(), command.businessDate(), command.actor(), commandId);
    }

    static Stamp of(TrailEntry entry) {
        return new Stamp(entry.region(), entry.businessDate(), entry.actor(), "");
    }

    /** @throws IllegalStateException if an event was stored by something else than a {@link PayoutCommand} */
    static Stamp of(MetaData metaData) {
        if (metaData.get(KEY) instanceof Stamp stamp) {
            return stamp;
        }
        throw new IllegalStateException("an event without region, business date and actor cannot be stored");
    }

    Map<String, ?> asMetaData() {
        return Map.of(KEY, this);
    }
}
