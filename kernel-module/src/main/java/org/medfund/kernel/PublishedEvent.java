package org.medfund.kernel;

import java.time.LocalDate;

/**
 * A fact that a module publishes to its neighbours and to the trail. Implementations are flat records without personal
 * data: amounts are {@link Money} components named {@code ...Fen}, dates are Shanghai business dates. Every revision
 * has a golden JSON file that must load for ever.
 */
public interface PublishedEvent {

    /** The literal persisted name, for example {@code claims.settlements-recorded}; never a class name. */
    String type();

    /** The revision of the JSON shape, from 1. */
    default int revision() {
        return 1;
    }

    /** The payer region that the fact belongs to. */
    RegionCode region();

    /** The Shanghai business date that the fact belongs to. */
    LocalDate businessDate();

    /** What the fact is about, for example {@code payout-batch/610900-20260213-310100}. */
    String stream();
}
