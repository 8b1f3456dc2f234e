package org.medfund.claims.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.kernel.WorkingCalendar;

/** When a declaration is late, and by when its month is to be paid; the dates are those of the fact sheet. */
class ClocksTests {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(Map.of(
            2025,
            new WorkingCalendar.Year(
                    days("2025-10-01 2025-10-02 2025-10-03 2025-10-06 2025-10-07 2025-10-08"), days("2025-10-11")),
            2026,
            new WorkingCalendar.Year(
                    days("2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-02-23"),
                    days("2026-01-04 2026-02-14 2026-02-28"))));
    private static final DeclarationPolicy NATION = new DeclarationPolicy(10, false, 20, 1, "nation");
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    /** S0-2.1a: on the 10th it is on time; on the 11th it is late, and its clock is another one. */
    @Test
    void onTheTenthItIsOnTimeAndOnTheEleventhLateWithItsOwnClock() {
        var onTime = clocks(JANUARY, "2026-02-10", NATION);
        assertThat(onTime.deadline()).isEqualTo("2026-02-10");
        assertThat(onTime.late()).isFalse();
        assertThat(onTime.limit()).isEqualTo("2026-03-16");
        var late = clocks(JANUARY, "2026-02-11", NATION);
        assertThat(late.late()).isTrue();
        assertThat(late.deadline()).isEqualTo("2026-02-10");
        assertThat(late.limit()).isEqualTo("2026-03-17");
    }

    /** S0-2.1c: working days after the deadline, of the official calendar, whenever before it was declared. */
    @ParameterizedTest
    @CsvSource({
        "2025-09, 20, 2025-11-06",
        "2025-09, 30, 2025-11-20",
        "2026-01, 20, 2026-03-16",
        "2026-01, 30, 2026-03-30"
    })
    void theHardLimitCountsOfficialWorkingDaysFromTheDayAfterTheDeadline(YearMonth month, int days, String limit) {
        var policy = new DeclarationPolicy(10, false, days, 1, "v");
        var clocks = clocks(month, month.plusMonths(1).atDay(1).toString(), policy);
        assertThat(clocks.limit()).isEqualTo(limit);
    }

    /** S0-2.1d: two clocks, not one; the end of the next month comes first. */
    @Test
    void theTargetIsTheEndOfTheNextMonthAndAnotherDayThanTheLimit() {
        for (var month : new String[] {"2025-09", "2025-12", "2026-01"}) {
            var clocks = clocks(YearMonth.parse(month), YearMonth.parse(month).plusMonths(1) + "-05", NATION);
            assertThat(clocks.target())
                    .isEqualTo(YearMonth.parse(month).plusMonths(1).atEndOfMonth())
                    .isBefore(clocks.limit());
        }
        assertThat(clocks(JANUARY, "2026-02-11", NATION).target()).isEqualTo("2026-02-28");
    }

    /** Whether a deadline on a Saturday moves is the region's choice; 2026-01-10 is one. */
    @Test
    void aDeadlineOnADayOffMovesOnlyWhereTheRegionSaysSo() {
        var december = YearMonth.of(2025, 12);
        assertThat(clocks(december, "2026-01-12", NATION).late()).isTrue();
        var moving = new DeclarationPolicy(10, true, 20, 1, "v");
        var clocks = clocks(december, "2026-01-12", moving);
        assertThat(clocks.deadline()).isEqualTo("2026-01-12");
        assertThat(clocks.late()).isFalse();
        assertThat(clocks.limit()).isEqualTo(CALENDAR.plus(LocalDate.of(2026, 1, 12), 20));
        assertThat(clocks(JANUARY, "2026-02-10", moving).deadline()).isEqualTo("2026-02-10");
    }

    /** The fees of November already need the next year's calendar: no guess is made. */
    @Test
    void aYearWithoutACalendarIsNoClock() {
        assertThatExceptionOfType(WorkingCalendar.UnknownYear.class)
                .isThrownBy(() -> clocks(YearMonth.of(2026, 11), "2026-12-10", NATION))
                .withMessageContaining("2027");
    }

    private static Clocks clocks(YearMonth month, String declaredOn, DeclarationPolicy policy) {
        return Clocks.of(month, LocalDate.parse(declaredOn), policy, CALENDAR);
    }

    private static Set<LocalDate> days(String days) {
        return Stream.of(days.split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
