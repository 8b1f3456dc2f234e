package org.medfund.claims.burden;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Input;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** A calendar year, as accumulators count it. */
record InsuranceYear(int value) {

    private static final int FIRST = 2000;

    /** @throws Refused if it is missing, or has not begun on a Shanghai date */
    static InsuranceYear begunOn(LocalDate today, @Nullable Integer year) {
        var given = Input.required("/year", year);
        if (given < FIRST || given > today.getYear()) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS,
                    new Violation("/year", FIRST + " to " + today.getYear(), given.toString()));
        }
        return new InsuranceYear(given);
    }

    /** The day whose policy and identities hold: that day, or the last of the year after it. */
    LocalDate dayOf(LocalDate date) {
        var last = LocalDate.of(value, 12, 31);
        return date.isAfter(last) ? last : date;
    }
}
