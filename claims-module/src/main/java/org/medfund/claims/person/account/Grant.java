package org.medfund.claims.person.account;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.person.enrolment.Periods;

/**
 * Family mutual aid (家庭共济), in its version in force: a person lets a relative's visits be charged to the own account.
 *
 * @param id    the same in all versions
 * @param owner whose account
 * @param user  for whose visits
 * @param from  the first day
 * @param until the first day without, or none
 */
record Grant(
        UUID id,
        UUID owner,
        UUID user,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean holdsOn(LocalDate date) {
        return Periods.contains(from, until, date);
    }
}
