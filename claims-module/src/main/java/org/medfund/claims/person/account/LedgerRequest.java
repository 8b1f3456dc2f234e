package org.medfund.claims.person.account;

import java.util.Set;
import java.util.UUID;

/**
 * What a batch will touch.
 *
 * @param persons  whose visits may be charged to their accounts, or to their relatives'
 * @param years    the accumulators
 * @param reversed the settlements that are given back; what they moved is opened too
 */
public record LedgerRequest(Set<UUID> persons, Set<YearKey> years, Set<UUID> reversed) {

    public LedgerRequest {
        persons = Set.copyOf(persons);
        years = Set.copyOf(years);
        reversed = Set.copyOf(reversed);
    }
}
