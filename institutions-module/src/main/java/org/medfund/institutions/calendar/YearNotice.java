package org.medfund.institutions.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.medfund.kernel.WorkingCalendar;

/**
 * A year's notice as loaded.
 *
 * @param source         the notice that it comes from
 * @param weekdaysOff    Mondays to Fridays that are off, in order
 * @param weekendsWorked Saturdays and Sundays that are worked, in order
 */
record YearNotice(String source, List<LocalDate> weekdaysOff, List<LocalDate> weekendsWorked) {

    private static final int LONGEST_SOURCE = 200;
    private static final int MOST_DAYS = 60;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    YearNotice {
        weekdaysOff = weekdaysOff.stream().sorted().toList();
        weekendsWorked = weekendsWorked.stream().sorted().toList();
    }

    WorkingCalendar.Year days() {
        return new WorkingCalendar.Year(new HashSet<>(weekdaysOff), new HashSet<>(weekendsWorked));
    }

    boolean sameDays(WorkingCalendar.Year other) {
        return days().equals(other);
    }

    /** @throws Refused naming each day that is of another year, on the wrong side of the week, or there twice */
    void check(int year) {
        var violations = new ArrayList<Violation>();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            violations.add(new Violation("/year", FIRST_YEAR + " to " + LAST_YEAR, "" + year));
        }
        days(
                "/weekdaysOff",
                weekdaysOff,
                "Mondays to Fridays of " + year,
                day -> day.getYear() == year && !isWeekend(day),
                violations);
        days(
                "/weekendsWorked",
                weekendsWorked,
                "Saturdays and Sundays of " + year,
                day -> day.getYear() == year && isWeekend(day),
                violations);
        if (source.isBlank()
                || source.length() > LONGEST_SOURCE
                || source.chars().anyMatch(Character::isISOControl)) {
            violations.add(new Violation("/source", "1 to " + LONGEST_SOURCE + " characters", "other"));
        }
        if (!violations.isEmpty()) {
            throw new Refused(InstitutionsError.CALENDAR_DAY, violations);
        }
    }

    private static void days(
            String at, List<LocalDate> days, String expected, Predicate<LocalDate> fits, List<Violation> violations) {
        days.stream().filter(fits.negate()).forEach(day -> violations.add(new Violation(at, expected, day.toString())));
        if (days.size() > MOST_DAYS || new HashSet<>(days).size() < days.size()) {
            violations.add(new Violation(at, "at most " + MOST_DAYS + " days, each once", days.size() + " days"));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
