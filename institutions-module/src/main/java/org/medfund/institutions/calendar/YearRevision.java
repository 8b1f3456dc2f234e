package org.medfund.institutions.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A row of {@code calendar_year} with its days, as its digest covers them.
 *
 * @param year           the year
 * @param revision       from 1
 * @param source         the notice
 * @param weekdaysOff    Mondays to Fridays that are off, in order
 * @param weekendsWorked Saturdays and Sundays that are worked, in order
 * @param recordedAt     when it was recorded, to the microsecond
 * @param actor          the person
 */
record YearRevision(
        int year,
        int revision,
        String source,
        List<LocalDate> weekdaysOff,
        List<LocalDate> weekendsWorked,
        Instant recordedAt,
        String actor) {}
