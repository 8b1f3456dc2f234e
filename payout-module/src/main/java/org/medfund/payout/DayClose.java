package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;

/** Closes a region's business date. */
public interface DayClose {

    /**
     * Orders the draws of a date. Closing again, from any node, changes nothing and answers the same.
     *
     * @throws org.medfund.kernel.Refused before the cut-off, before all that was reconciled is followed, or when a later
     *     date is closed already
     */
    CloseOrdered close(RegionCode region, LocalDate date, Actor actor);
}
