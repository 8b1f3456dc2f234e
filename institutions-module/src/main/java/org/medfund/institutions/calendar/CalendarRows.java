package org.medfund.institutions.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.WorkingCalendar;
import org.medfund.trail.SourceDigest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and adds the years of the calendar; there is no update. */
@Component
class CalendarRows {

    private static final String LATEST = """
            SELECT y.year, d.day, d.working
            FROM (SELECT DISTINCT ON (year) year, revision FROM calendar_year ORDER BY year, revision DESC) y
            LEFT JOIN calendar_day d ON d.year = y.year AND d.revision = y.revision""";

    private final JdbcClient db;
    private final JdbcTemplate jdbc;

    CalendarRows(JdbcClient db, JdbcTemplate jdbc) {
        this.db = db;
        this.jdbc = jdbc;
    }

    /** The days of each loaded year, by its last revision. */
    Map<Integer, WorkingCalendar.Year> years() {
        var days = db.sql(LATEST).query(CalendarRows::day).list().stream().collect(groupingBy(Day::year));
        var years = new HashMap<Integer, WorkingCalendar.Year>();
        days.forEach((year, of) -> years.put(year, new WorkingCalendar.Year(dates(of, false), dates(of, true))));
        return years;
    }

    /** The last revision of a year; 0 if it is not loaded. */
    int revision(int year) {
        return db.sql("SELECT coalesce(max(revision), 0) FROM calendar_year WHERE year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void add(YearRevision year, SourceDigest digest) {
        jdbc.update(
                "INSERT INTO calendar_year (year, revision, source, recorded_at, actor, salt, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
                year.year(),
                year.revision(),
                year.source(),
                year.recordedAt().atOffset(ZoneOffset.UTC),
                year.actor(),
                digest.salt(),
                digest.sha256());
        add(year, year.weekdaysOff(), false);
        add(year, year.weekendsWorked(), true);
    }

    private void add(YearRevision year, List<LocalDate> days, boolean working) {
        jdbc.batchUpdate(
                "INSERT INTO calendar_day (year, revision, day, working) VALUES (?, ?, ?, ?)",
                days,
                days.size() + 1,
                (row, day) -> {
                    row.setInt(1, year.year());
                    row.setInt(2, year.revision());
                    row.setObject(3, day);
                    row.setBoolean(4, working);
                });
    }

    /** A day that differs from the plain week; without a date where a year has none. */
    private record Day(int year, @Nullable LocalDate date, boolean working) {}

    private static Day day(ResultSet row, int number) throws SQLException {
        return new Day(row.getInt("year"), row.getObject("day", LocalDate.class), row.getBoolean("working"));
    }

    private static Set<LocalDate> dates(List<Day> days, boolean working) {
        var dates = new HashSet<LocalDate>();
        for (var day : days) {
            if (day.date() != null && day.working() == working) {
                dates.add(day.date());
            }
        }
        return dates;
    }
}
