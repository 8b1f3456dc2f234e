package org.medfund.claims.visit;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Visits for the settlements, many at once and without regard to regions and institutions; in the running transaction.
 * Unknown and cancelled visits are absent; one that is settled has no fees.
 */
public interface OpenVisits {

    /**
     * Locks the visits in the order of their ids and reads them, with a fixed number of statements. Whoever also reverses
     * names the visits of the reversed settlements here, so that two batches wait for each other and never for ever.
     */
    Map<UUID, OpenVisit> lock(Collection<UUID> visits);

    /** The same without locks, for what is not stored. */
    Map<UUID, OpenVisit> read(Collection<UUID> visits);

    /**
     * The settlements take those fees, in one statement. The visits must be locked.
     *
     * @throws org.springframework.dao.DuplicateKeyException if a settlement has taken fees before
     */
    void settled(Collection<Settled> taken);

    /**
     * The fees of reversed settlements are open again, so that they can be cancelled or settled anew; in one statement.
     * Settlements that took none, as ready-made records, are passed over.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of them was reversed before
     */
    void reopened(Collection<UUID> settlements);

    /** Whether a part of a stay that came after one of these settlements is still settled, and not among them. */
    boolean haveLaterParts(Collection<UUID> settlements);

    /**
     * The fees that a settlement takes.
     *
     * @param visit      the visit
     * @param settlement the settlement
     * @param serials    the lines that it takes, all of them open
     * @param last       whether it closes the visit; false for a settlement in mid-stay, which leaves the visit open
     */
    record Settled(UUID visit, UUID settlement, Set<String> serials, boolean last) {

        public Settled {
            serials = Set.copyOf(serials);
        }
    }
}
