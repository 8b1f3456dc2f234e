package org.medfund.institutions.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.WorkingCalendar;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The working days over HTTP: an operator loads a year, everybody may read it. */
@RestController
@RequestMapping("/api/calendars/{year}")
class CalendarsController {

    private final LoadingCalendar loading;
    private final CalendarRows rows;

    CalendarsController(LoadingCalendar loading, CalendarRows rows) {
        this.loading = loading;
        this.rows = rows;
    }

    /** A loaded year. */
    record YearAnswer(int year, long workingDays, List<LocalDate> weekdaysOff, List<LocalDate> weekendsWorked) {}

    @PutMapping
    YearAnswer load(@PathVariable int year, @RequestBody CalendarForm form, Caller caller) {
        var actor = caller.as(Role.SYSADMIN);
        loading.load(year, form.notice(), actor);
        return answer(year);
    }

    @GetMapping
    YearAnswer year(@PathVariable int year, Caller caller) {
        caller.as(Role.values());
        return answer(year);
    }

    private YearAnswer answer(int year) {
        var years = rows.years();
        var known = years.get(year);
        if (known == null) {
            throw new Refused(AccessError.NOT_FOUND);
        }
        var first = LocalDate.of(year, 1, 1);
        var calendar = new WorkingCalendar(years);
        var workingDays = first.datesUntil(first.plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();
        return new YearAnswer(year, workingDays, sorted(known.weekdaysOff()), sorted(known.weekendsWorked()));
    }

    private static List<LocalDate> sorted(Collection<LocalDate> days) {
        return days.stream().sorted().toList();
    }
}
