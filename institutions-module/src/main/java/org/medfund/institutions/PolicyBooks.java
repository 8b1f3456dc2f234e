package org.medfund.institutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.medfund.kernel.RegionCode;

/** The policy books of all regions. */
public interface PolicyBooks {

    /**
     * The book of a region on a business date as it is known now, from memory: fresh in this node as soon as a change is
     * committed, and in every other node a second later.
     */
    PolicyBook asOf(RegionCode region, LocalDate date);

    /** The book of a region on a date as it was known at an instant, read anew each time. */
    PolicyBook asOf(RegionCode region, LocalDate date, Instant knownAt);

    /**
     * The book of a region on a date as exactly these decisions make it, read anew each time; {@link PolicyDecided} names
     * them. For whoever must read the same again later: what a clock says was known may still be on its way.
     */
    PolicyBook asOf(RegionCode region, LocalDate date, Set<UUID> decisions);
}
