package org.medfund.institutions.staff;

import java.time.Instant;
import java.time.LocalDate;
import org.medfund.institutions.QualificationState;
import org.medfund.kernel.Shanghai;

/**
 * What points lead to.
 *
 * @param state SUSPENDED or ENDED
 * @param from  from when on: the time of the measure that reached the threshold
 * @param until the end of the suspension, or of the time in which nobody may register the person anew
 */
record Consequence(QualificationState state, Instant from, Instant until) {

    boolean suspendsAt(Instant instant) {
        return state == QualificationState.SUSPENDED && !from.isAfter(instant) && instant.isBefore(until);
    }

    /** Whether a registration from a date on ends at an instant: one from the end of the bar on is a new one. */
    boolean endsAt(Instant instant, LocalDate registeredFrom) {
        return state == QualificationState.ENDED && !from.isAfter(instant) && bars(registeredFrom);
    }

    boolean bars(LocalDate registeredFrom) {
        return state == QualificationState.ENDED && registeredFrom.isBefore(Shanghai.dateOf(until));
    }
}
