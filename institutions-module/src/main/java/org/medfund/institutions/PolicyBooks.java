package org.medfund.institutions;

import java.time.Instant;
import java.time.LocalDate;
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
}
