package org.medfund.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(
            2026,
            new WorkingCalendar.Year(
                    Set.of(
                            day("2026-02-16"),
                            day("2026-02-17"),
                            day("2026-02-18"),
                            day("2026-02-19"),
                            day("2026-02-20"),
                            day("2026-02-23")),
                    Set.of(day("2026-02-14"), day("2026-02-28")))));

    @Test
    void refusesAYearWithoutAnOfficialCalendar() {
        assertThatThrownBy(() -> CALENDAR.isWorkingDay(day("2027-01-04")))
                .isInstanceOf(WorkingCalendar.UnknownYear.class)
                .hasMessageContaining("2027");
        assertThatThrownBy(() -> CALENDAR.plus(day("2026-12-30"), 5)).isInstanceOf(WorkingCalendar.UnknownYear.class);
    }

    @Test
    void aSaturdayWorkedInsteadOfAHolidayIsTheNextWorkingDay() {
        assertThat(CALENDAR.plus(day("2026-02-13"), 1)).isEqualTo(day("2026-02-14"));
    }

    /** S0-2.1c: the twentieth working day after 10 February 2026, where counting Mondays to Fridays gives 10 March. */
    @Test
    void countsTwentyWorkingDaysOverTheSpringFestival() {
        assertThat(CALENDAR.plus(day("2026-02-10"), 20)).isEqualTo(day("2026-03-16"));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
