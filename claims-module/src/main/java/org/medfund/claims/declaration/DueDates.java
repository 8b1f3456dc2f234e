package org.medfund.claims.declaration;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Calendars;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.medfund.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The dates of a region's fee month by its policy and the official working days; without them there is none. */
@Component
class DueDates {

    private final PolicyBooks books;
    private final Calendars calendars;

    DueDates(PolicyBooks books, Calendars calendars) {
        this.books = books;
        this.calendars = calendars;
    }

    DeclarationPolicy policy(RegionCode region, YearMonth month) {
        return DeclarationPolicy.of(books, region, month);
    }

    /** @throws Refused if a year is needed whose official working days are not loaded */
    Clocks clocks(YearMonth month, LocalDate declaredOn, DeclarationPolicy policy) {
        return orRefuse(() -> Clocks.of(month, declaredOn, policy, calendars.working()));
    }

    /** @throws Refused as above */
    LocalDate deadline(YearMonth month, DeclarationPolicy policy) {
        return orRefuse(() -> Clocks.deadline(month, policy, calendars.working()));
    }

    private static <T> T orRefuse(Supplier<T> dates) {
        try {
            return dates.get();
        } catch (WorkingCalendar.UnknownYear e) {
            throw new Refused(
                    ClaimsError.NO_CALENDAR, new Violation("/month", "the official working days", "" + e.getMessage()));
        }
    }
}
