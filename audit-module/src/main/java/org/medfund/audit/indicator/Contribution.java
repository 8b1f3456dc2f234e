package org.medfund.audit.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Ids;

/**
 * What one settlement, manual reimbursement or institution adds to an indicator. A base count is not listed.
 *
 * @param id          the settlement (of a stay in parts the last) or the reimbursement; null for an institution
 * @param institution where
 * @param date        the business date
 * @param numerator   what it adds above the line
 * @param denominator and below
 */
record Contribution(@Nullable String id, String institution, LocalDate date, long numerator, long denominator) {

    static Contribution read(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Contribution(
                id == null ? null : Ids.text(id),
                row.getString("institution"),
                row.getObject("business_date", LocalDate.class),
                row.getLong("numerator"),
                row.getLong("denominator"));
    }

    /** Unique in its list; ids as text are in the order of time. */
    String key() {
        return id == null ? institution : id;
    }
}
