package org.medfund.institutions.staff;

import java.time.Instant;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/**
 * A row of {@code staff_points}, as its digest covers it.
 *
 * @param region         the region of the institution
 * @param institution    whose measure the points rest on
 * @param measure        the number of that penalty or agreement measure
 * @param staff          the person's national code
 * @param revision       from 1; the last one holds
 * @param entryId        names the row in its event
 * @param madeAt         when the measure was made, which is the time of the points (记分时点)
 * @param situation      what the points are for
 * @param responsibility the degree
 * @param points         1 to 12; 0 in a later revision withdraws them
 * @param reason         why
 * @param recordedAt     when it was recorded, to the microsecond
 * @param actor          who recorded it
 */
record PointsEntry(
        RegionCode region,
        InstitutionCode institution,
        String measure,
        String staff,
        int revision,
        UUID entryId,
        Instant madeAt,
        Situation situation,
        Responsibility responsibility,
        int points,
        String reason,
        Instant recordedAt,
        String actor) {

    /** The calendar year that they count in. */
    int year() {
        return Shanghai.dateOf(madeAt).getYear();
    }
}
