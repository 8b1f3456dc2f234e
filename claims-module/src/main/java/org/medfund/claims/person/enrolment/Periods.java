package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** Periods from a first day to the first day after, or without end. */
public final class Periods {

    private Periods() {}

    public static boolean contains(LocalDate from, @Nullable LocalDate until, LocalDate date) {
        return !date.isBefore(from) && (until == null || date.isBefore(until));
    }

    static boolean overlap(LocalDate from, @Nullable LocalDate until, LocalDate from2, @Nullable LocalDate until2) {
        var later = from.isAfter(from2) ? from : from2;
        return contains(from, until, later) && contains(from2, until2, later);
    }

    /** @throws Refused if it ends before it begins */
    public static void check(LocalDate from, @Nullable LocalDate until) {
        if (until != null && until.isBefore(from)) {
            throw new Refused(
                    ClaimsError.PERIOD_WRONG, new Violation("/until", "not before " + from, until.toString()));
        }
    }
}
