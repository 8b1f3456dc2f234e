package org.medfund.institutions.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tyme.holiday.LegalHoliday;
import java.sql.Array;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.institutions.CalendarLoaded;
import org.medfund.institutions.Calendars;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.TrailReading;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.medfund.kernel.WorkingCalendar.UnknownYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The official working days as the database holds them; the figures are those of rules-and-practice.md B.7. */
@InstitutionsTest
class CalendarTests {

    private static final Actor OPERATOR = new Actor("o1", "agency", "SYSADMIN", "api");

    @Autowired
    Calendars calendars;

    @Autowired
    LoadingCalendar loading;

    @Autowired
    JdbcClient db;

    @Test
    void refusesToCountIntoAYearWithoutANotice() {
        var lastDay = LocalDate.of(2026, 12, 31);
        assertThatExceptionOfType(UnknownYear.class)
                .isThrownBy(() -> calendars.working().plus(lastDay, 1));
        assertThatExceptionOfType(UnknownYear.class)
                .isThrownBy(() -> calendars.working().isWorkingDay(LocalDate.of(2023, 12, 29)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025, 2026})
    void equalsTheIndependentSourceOnEveryDay(int year) {
        var first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .forEach(day -> assertThat(calendars.working().isWorkingDay(day))
                        .as(day.toString())
                        .isEqualTo(isWorkingDayByTyme(day)));
    }

    @ParameterizedTest
    @CsvSource({"2024,251", "2025,248", "2026,248"})
    void hasTheYearsWorkingDays(int year, long expected) {
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1)).filter(calendars.working()::isWorkingDay))
                .hasSize((int) expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13,  1, 2026-02-14",
        "2026-04-30,  1, 2026-05-06",
        "2025-12-31,  1, 2026-01-04",
        "2025-10-10, 20, 2025-11-06",
        "2025-10-10, 30, 2025-11-20",
        "2026-02-10, 20, 2026-03-16",
        "2026-02-10, 30, 2026-03-30",
    })
    void countsTheExamplesOfThePractice(LocalDate from, int workingDays, LocalDate expected) {
        assertThat(calendars.working().plus(from, workingDays)).isEqualTo(expected);
    }

    @Test
    void keepsTheDigestOfWhatItWasSeededWith() {
        for (var year : List.of(2024, 2025, 2026)) {
            assertThat(storedDigest(year, 1)).as("digest of %d", year).isEqualTo(recomputedDigest(year, 1));
        }
    }

    @Test
    void refusesDaysOfAnotherYearAndOnTheWrongSideOfTheWeek() {
        var notice = new YearNotice(
                " ",
                List.of(LocalDate.of(2029, 1, 1), LocalDate.of(2030, 1, 5)),
                List.of(LocalDate.of(2030, 1, 7), LocalDate.of(2030, 1, 6), LocalDate.of(2030, 1, 6)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> loading.load(2030, notice, OPERATOR))
                .satisfies(refused -> {
                    assertThat(refused.errorCode()).isEqualTo(InstitutionsError.CALENDAR_DAY);
                    assertThat(refused.violations())
                            .extracting(Violation::pointer)
                            .containsExactly(
                                    "/weekdaysOff", "/weekdaysOff", "/weekendsWorked", "/weekendsWorked", "/source");
                });
    }

    @Test
    void loadsAYearOnceAndCorrectsItByARevision() {
        var newYear = LocalDate.of(2031, 1, 1);
        assertThat(loading.load(2031, notice(newYear), OPERATOR)).isTrue();
        assertThat(loading.load(2031, notice(newYear), OPERATOR)).isFalse();
        assertThat(calendars.working().isWorkingDay(newYear)).isFalse();
        assertThat(loading.load(2031, notice(newYear, newYear.plusDays(1)), OPERATOR))
                .isTrue();
        assertThat(calendars.working().isWorkingDay(newYear.plusDays(1))).isFalse();
        var events = TrailReading.events(db, CalendarLoaded.TYPE, "100000", CalendarLoaded.class).stream()
                .filter(event -> event.year() == 2031)
                .toList();
        assertThat(events).extracting(CalendarLoaded::changeNo).containsExactly(1, 2);
        assertThat(events.getLast().sha256())
                .isEqualTo(recomputedDigest(2031, 2))
                .isEqualTo(storedDigest(2031, 2));
    }

    private static YearNotice notice(LocalDate... weekdaysOff) {
        return new YearNotice("notice", List.of(weekdaysOff), List.of());
    }

    private static boolean isWorkingDayByTyme(LocalDate day) {
        var holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return holiday == null ? !weekend : holiday.isWork();
    }

    private String storedDigest(int year, int revision) {
        return db.sql("SELECT sha256 FROM calendar_year WHERE year = :year AND revision = :revision")
                .param("year", year)
                .param("revision", revision)
                .query(String.class)
                .single();
    }

    private String recomputedDigest(int year, int revision) {
        return db.sql("""
                        SELECT y.*, ARRAY(SELECT day::text FROM calendar_day d WHERE d.year = y.year AND d.revision = y.revision
                                          AND NOT working ORDER BY day) AS off,
                               ARRAY(SELECT day::text FROM calendar_day d WHERE d.year = y.year AND d.revision = y.revision
                                          AND working ORDER BY day) AS worked
                        FROM calendar_year y WHERE year = :year AND revision = :revision""")
                .param("year", year)
                .param("revision", revision)
                .query((row, n) -> TrailReading.sha256(
                        row.getString("salt"),
                        new YearRevision(
                                year,
                                revision,
                                row.getString("source"),
                                dates(row.getArray("off")),
                                dates(row.getArray("worked")),
                                row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("actor"))))
                .single();
    }

    private static List<LocalDate> dates(Array days) throws SQLException {
        return Arrays.stream((String[]) days.getArray()).map(LocalDate::parse).toList();
    }
}
