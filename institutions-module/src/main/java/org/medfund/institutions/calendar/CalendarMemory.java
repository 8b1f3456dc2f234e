package org.medfund.institutions.calendar;

import java.util.Map;
import org.medfund.institutions.CalendarLoaded;
import org.medfund.institutions.Calendars;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The calendar in memory, read again when its version has moved. */
@Component
class CalendarMemory implements Calendars {

    private final CalendarRows rows;
    private final Changes changes;
    private volatile Loaded loaded = new Loaded(-1, new WorkingCalendar(Map.of()));

    /** Never older than the version it is labelled with. */
    private record Loaded(long version, WorkingCalendar calendar) {}

    CalendarMemory(CalendarRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @Override
    public WorkingCalendar working() {
        if (changes.isChangingHere()) {
            return new WorkingCalendar(rows.years());
        }
        var version = changes.versions().of(Subject.CALENDAR, CalendarLoaded.NATION);
        var last = loaded;
        return last.version() == version ? last.calendar() : reload(version);
    }

    private WorkingCalendar reload(long version) {
        var calendar = new WorkingCalendar(rows.years());
        loaded = new Loaded(version, calendar);
        return calendar;
    }
}
