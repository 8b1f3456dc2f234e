package org.medfund.claims.declaration;

import java.time.LocalDate;
import java.time.YearMonth;
import org.medfund.kernel.WorkingCalendar;

/**
 * The two clocks of a declaration, which never are one: the hard limit in working days (S0-2.1c, S3-art15b), and the end of a
 * month that is striven for (S0-2.1d). All dates are Shanghai dates.
 *
 * @param deadline the last day on which a declaration is on time
 * @param late     whether it came after
 * @param limit    the last day on which the month may be paid
 * @param target   the day by which payment is striven for
 */
record Clocks(LocalDate deadline, boolean late, LocalDate limit, LocalDate target) {

    /**
     * What was declared in time shares the clock that starts after the deadline; what is late has a clock of its own, that starts
     * after the day on which it was declared (S0-2.1a).
     *
     * @throws WorkingCalendar.UnknownYear if a year is needed whose official working days are not loaded
     */
    static Clocks of(YearMonth month, LocalDate declaredOn, DeclarationPolicy policy, WorkingCalendar calendar) {
        var deadline = deadline(month, policy, calendar);
        var late = declaredOn.isAfter(deadline);
        return new Clocks(
                deadline,
                late,
                calendar.plus(late ? declaredOn : deadline, policy.payLimit()),
                month.plusMonths(policy.payTarget()).atEndOfMonth());
    }

    /** @throws WorkingCalendar.UnknownYear as above */
    static LocalDate deadline(YearMonth month, DeclarationPolicy policy, WorkingCalendar calendar) {
        var day = month.plusMonths(1).atDay(policy.deadlineDay());
        return policy.deadlineMoves() && !calendar.isWorkingDay(day) ? calendar.plus(day, 1) : day;
    }
}
