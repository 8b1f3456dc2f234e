package org.medfund.claims.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The way into the store for settlements that Medfund computes itself; all in the caller's transaction. */
public interface ComputedSettlements {

    /** Those that are stored already. */
    Map<NaturalKey, KnownKey> known(Collection<NaturalKey> keys);

    /**
     * Stores settlements and tells the neighbours of them. Nothing is dropped, because what they charged stands in the same
     * transaction.
     *
     * @throws org.springframework.dao.ConcurrencyFailureException if another batch has just stored one of them
     */
    void storeNew(List<Arrival> computed);
}
