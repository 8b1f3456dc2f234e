package org.medfund.accounting.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.medfund.kernel.FundBook;
import org.medfund.kernel.RegionCode;

/** Where voucher numbers run from 1 without gaps: one accounting period (会计期间) of one set of books. */
record BookPeriod(RegionCode region, FundBook book, YearMonth period) {

    static BookPeriod of(RegionCode region, FundBook book, LocalDate postingDate) {
        return new BookPeriod(region, book, YearMonth.from(postingDate));
    }

    /** Reads a row of {@code voucher_number}: the last number taken. */
    static Map.Entry<BookPeriod, Integer> lastNumber(ResultSet row, int rowNumber) throws SQLException {
        var period = new BookPeriod(
                new RegionCode(row.getString("region")),
                FundBook.valueOf(row.getString("book")),
                YearMonth.parse(row.getString("period")));
        return Map.entry(period, row.getInt("last_number"));
    }

    /** The identity of a voucher, for example {@code 610900-EMPLOYEE-202602-000017}. */
    String voucherId(int number) {
        return "%s-%s-%d%02d-%06d".formatted(region, book, period.getYear(), period.getMonthValue(), number);
    }
}
