package org.medfund.claims.cooperation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.Calendars;
import org.medfund.institutions.CooperationTopics;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyFigure;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;
import org.medfund.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Thresholds and limits as decided for a region on a Shanghai date; a limit that nobody decided is refused. */
@Component
class CooperationPolicy {

    private final PolicyBooks books;
    private final Calendars calendars;

    CooperationPolicy(PolicyBooks books, Calendars calendars) {
        this.books = books;
        this.calendars = calendars;
    }

    /** From which fee on the place of care investigates; empty before anything was decided (S1-3.11). */
    Optional<Money> largeFee(RegionCode region, LocalDate date) {
        return books.asOf(region, date)
                .find(CooperationTopics.LARGE_FEE, PolicyTopics.ANY)
                .map(CooperationPolicy::yuan);
    }

    /** @throws Refused if there is none on that date */
    Money requiredLargeFee(RegionCode region, LocalDate date) {
        return yuan(books.asOf(region, date).require(CooperationTopics.LARGE_FEE, PolicyTopics.ANY));
    }

    /**
     * The last day of a limit in working days that begins on a date.
     *
     * @param topic of {@link CooperationTopics}, in days
     * @throws Refused if the limit is undecided, or the working days of a year are not loaded
     */
    LocalDate due(RegionCode region, String topic, LocalDate from) {
        try {
            return calendars.working().plus(from, figure(region, topic, from));
        } catch (WorkingCalendar.UnknownYear e) {
            throw new Refused(
                    ClaimsError.NO_CALENDAR, new Violation("", "the official working days", "" + e.getMessage()));
        }
    }

    /** How long an outage is announced before it begins (S1-3.10). @throws Refused if undecided */
    Duration noticeLead(RegionCode region, LocalDate date) {
        return Duration.ofHours(figure(region, CooperationTopics.NOTICE_HOURS, date));
    }

    private int figure(RegionCode region, String topic, LocalDate date) {
        return Integer.parseInt(PolicyFigure.of(books.asOf(region, date).require(topic, PolicyTopics.ANY))
                .text());
    }

    private static Money yuan(String value) {
        return Money.ofYuan(PolicyFigure.of(value).text());
    }
}
