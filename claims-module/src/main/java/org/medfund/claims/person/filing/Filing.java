package org.medfund.claims.person.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.enrolment.Periods;
import org.medfund.kernel.RegionCode;

/**
 * A filing in its version in force. Within its validity many visits need no other (S1-3.2).
 *
 * @param id      the same in all versions
 * @param region  the insured place that keeps it
 * @param kind    what is filed
 * @param subject the place, the disease or the institution
 * @param from    the first day; before the day of filing for one made up late
 * @param until   the first day without, or none
 * @param filedAt when its first version was recorded
 */
public record Filing(
        UUID id,
        RegionCode region,
        FilingKind kind,
        String subject,
        LocalDate from,
        @Nullable LocalDate until,
        Instant filedAt) {

    public boolean holdsOn(LocalDate date) {
        return Periods.contains(from, until, date);
    }

    boolean isForCareIn(RegionCode place) {
        return kind.elsewhere().isPresent() && Place.covers(subject, place);
    }
}
