package org.medfund.claims.national.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Row;
import org.medfund.claims.person.filing.Filing;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * The validity as the wire writes it, with its last day; inside it ends with the first day after.
 *
 * @param from  begndate
 * @param until the day after enddate, or none
 */
record Period(LocalDate from, @Nullable LocalDate until) {

    private static final int LAST_YEAR = 2999;

    /** @throws Refused if it ends before it begins */
    static Period of(NodeValues node) {
        var from = node.date("begndate");
        var last = node.findDate("enddate").orElse(null);
        if (from.getYear() > LAST_YEAR || (last != null && (last.isBefore(from) || last.getYear() > LAST_YEAR))) {
            throw new Refused(ClaimsError.PERIOD_WRONG, new Violation("/enddate", "不早于begndate的日期", "其他"));
        }
        return new Period(from, last == null ? null : last.plusDays(1));
    }

    static Row write(Row row, Filing filing) {
        var until = filing.until();
        return row.with("begndate", filing.from()).with("enddate", until == null ? null : until.minusDays(1));
    }
}
