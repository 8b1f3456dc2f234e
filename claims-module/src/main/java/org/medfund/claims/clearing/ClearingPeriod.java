package org.medfund.claims.clearing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * The period of an application, within one month. Its dates are Shanghai dates of setl_time.
 *
 * @param month the month (setlym)
 * @param from  its first day (begndate)
 * @param to    its last day (enddate)
 */
public record ClearingPeriod(YearMonth month, LocalDate from, LocalDate to) {

    /**
     * What a client leaves out is the whole month; without a month it is that of the last day.
     *
     * @throws Refused if neither is given, or the days are no period of the month
     */
    public static ClearingPeriod of(@Nullable YearMonth month, @Nullable LocalDate from, @Nullable LocalDate to) {
        var known = month != null ? month : to != null ? YearMonth.from(to) : null;
        if (known == null) {
            throw wrong("/enddate", "清算年月或起止日期", "缺失");
        }
        var first = from == null ? known.atDay(1) : from;
        var last = to == null ? known.atEndOfMonth() : to;
        requireIn(known, "/begndate", first);
        requireIn(known, "/enddate", last);
        if (last.isBefore(first)) {
            throw wrong("/enddate", "不早于 " + first, last.toString());
        }
        return new ClearingPeriod(known, first, last);
    }

    private static void requireIn(YearMonth month, String pointer, LocalDate date) {
        if (!YearMonth.from(date).equals(month)) {
            throw wrong(pointer, month + " 内的日期", date.toString());
        }
    }

    private static Refused wrong(String pointer, String expected, String received) {
        return new Refused(ClaimsError.CLEARING_PERIOD_WRONG, new Violation(pointer, expected, received));
    }
}
