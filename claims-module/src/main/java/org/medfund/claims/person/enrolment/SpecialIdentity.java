package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.RegionCode;

/**
 * A special identity of a person, in its version in force (S4-C3b).
 *
 * @param id       the same in all versions
 * @param region   the region that found it
 * @param identity which one
 * @param from     the first day
 * @param until    the first day without it, or none
 */
public record SpecialIdentity(
        UUID id,
        RegionCode region,
        PersonIdentity identity,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean holdsOn(LocalDate date) {
        return Periods.contains(from, until, date);
    }
}
