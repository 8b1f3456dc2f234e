package org.medfund.claims.reconciliation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.wire.WireDocument;
import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireRead;
import org.medfund.claims.wire.WireValues;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;

/**
 * What an institution says of one of its business dates.
 *
 * @param institution the institution
 * @param date        the business date
 * @param totals      its totals; an empty map says that there was nothing
 */
record StatedDay(InstitutionCode institution, LocalDate date, SortedMap<Group, Totals> totals) {

    private static final String ROWS = "rows";
    private static final WireDocument DOCUMENT =
            new WireDocument(StatementField.values(), Map.of(ROWS, TotalField.values()));

    /** @throws Refused if it is not JSON, with every field that is wrong, or because a group is given twice */
    static StatedDay read(byte[] json) {
        var read = DOCUMENT.read(json).requireList(ROWS).orRefuse();
        return new StatedDay(
                new InstitutionCode(read.values().get(StatementField.INSTITUTION, String.class)),
                read.values().get(StatementField.DATE, LocalDate.class),
                totals(read));
    }

    /** The same statement again has the same hash. */
    byte[] hash() {
        return Sha256.of(toString().getBytes(StandardCharsets.UTF_8));
    }

    private static SortedMap<Group, Totals> totals(WireRead read) {
        var totals = new TreeMap<Group, Totals>();
        for (var row : read.list(ROWS)) {
            var group =
                    new Group(row.get(TotalField.INSUTYPE, String.class), row.get(TotalField.CLR_TYPE, String.class));
            if (totals.put(group, totals(row)) != null) {
                throw new Refused(ClaimsError.GIVEN_TWICE, new Violation("/rows", "each group once", group + " twice"));
            }
        }
        return totals;
    }

    private static Totals totals(WireValues row) {
        return new Totals(
                money(row, TotalField.MEDFEE_SUMAMT),
                money(row, TotalField.FUND_PAY_SUMAMT),
                money(row, TotalField.ACCT_PAY),
                row.get(TotalField.FIXMEDINS_SETL_CNT, Long.class));
    }

    private static Money money(WireValues row, WireField field) {
        return row.get(field, Money.class);
    }
}
