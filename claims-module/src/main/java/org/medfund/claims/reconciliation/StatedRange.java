package org.medfund.claims.reconciliation;

import java.time.LocalDate;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NodeValues;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * The Shanghai dates of settlement that a reconciliation is about, both included (stmt_begndate, stmt_enddate).
 *
 * @param from  the first
 * @param until the last
 */
record StatedRange(LocalDate from, LocalDate until) {

    private static final int MOST_DAYS = 31;

    /** @throws Refused if it is in no order, too long, or not over */
    static StatedRange of(NodeValues data, LocalDate today) {
        var from = data.date("stmt_begndate");
        var until = data.date("stmt_enddate");
        require(!until.isAfter(today), ClaimsError.FUTURE_DATE, "不晚于今日的日期");
        require(!until.isBefore(from), ClaimsError.DATES_OUT_OF_ORDER, "不早于开始日期的日期");
        require(from.plusDays(MOST_DAYS).isAfter(until), ClaimsError.DATES_OUT_OF_ORDER, "不超过" + MOST_DAYS + "天的范围");
        return new StatedRange(from, until);
    }

    boolean isOneDay() {
        return from.equals(until);
    }

    private static void require(boolean holds, ClaimsError otherwise, String expected) {
        if (!holds) {
            throw new Refused(otherwise, new Violation("/input/data/stmt_enddate", expected, "其他"));
        }
    }
}
