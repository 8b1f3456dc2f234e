package org.medfund.institutions.calendar;

import static org.medfund.institutions.input.Input.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's notice as an operator sends it.
 *
 * @param source         the notice
 * @param weekdaysOff    Mondays to Fridays that are off
 * @param weekendsWorked Saturdays and Sundays that are worked
 */
record CalendarForm(
        @Nullable String source,
        @Nullable List<@Nullable LocalDate> weekdaysOff,
        @Nullable List<@Nullable LocalDate> weekendsWorked) {

    /** @throws org.medfund.kernel.Refused naming a missing field */
    YearNotice notice() {
        return new YearNotice(
                required("/source", source),
                days("/weekdaysOff", weekdaysOff),
                days("/weekendsWorked", weekendsWorked));
    }

    private static List<LocalDate> days(String at, @Nullable List<@Nullable LocalDate> given) {
        var days = new ArrayList<LocalDate>();
        for (var day : required(at, given)) {
            days.add(required(at + "/" + days.size(), day));
        }
        return days;
    }
}
