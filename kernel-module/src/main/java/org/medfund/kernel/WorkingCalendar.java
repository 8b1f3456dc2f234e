package org.medfund.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The official working days: Saturdays and Sundays off, changed by the State Council's yearly notice (放假调休). A year
 * without a notice is an error and never a Monday-to-Friday guess.
 */
public final class WorkingCalendar {

    private final Map<Integer, Year> years;

    public WorkingCalendar(Map<Integer, Year> years) {
        this.years = Map.copyOf(years);
    }

    /**
     * One year's notice.
     *
     * @param weekdaysOff    Mondays to Fridays that are holidays
     * @param weekendsWorked Saturdays and Sundays that are worked (调休)
     */
    public record Year(Set<LocalDate> weekdaysOff, Set<LocalDate> weekendsWorked) {
        public Year {
            weekdaysOff = Set.copyOf(weekdaysOff);
            weekendsWorked = Set.copyOf(weekendsWorked);
        }
    }

    /** @throws UnknownYear if the calendar of that year is not loaded */
    public boolean isWorkingDay(LocalDate date) {
        var year = years.get(date.getYear());
        if (year == null) {
            throw new UnknownYear(date.getYear());
        }
        var weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend
                ? year.weekendsWorked().contains(date)
                : !year.weekdaysOff().contains(date);
    }

    /**
     * The n-th working day after a date: day 1 is the first working day after it.
     *
     * @throws UnknownYear if the count runs into a year that is not loaded
     */
    public LocalDate plus(LocalDate date, int workingDays) {
        var day = date;
        for (var left = workingDays; left > 0; left -= isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The year's notice is not loaded; an operator must load it first. */
    public static final class UnknownYear extends RuntimeException {
        UnknownYear(int year) {
            super("no official working-day calendar is loaded for " + year);
        }
    }
}
