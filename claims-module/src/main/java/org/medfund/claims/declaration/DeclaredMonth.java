package org.medfund.claims.declaration;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.wire.WireDocument;
import org.medfund.claims.wire.WireRead;
import org.medfund.claims.wire.WireValues;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;
import org.medfund.trail.EventJson;

/**
 * What an institution says of one of its months.
 *
 * @param institution the institution
 * @param month       the fee month: settlements and reversals whose own time falls into it
 * @param lines       each fund and care category once, sorted; an empty list says that there was nothing
 */
record DeclaredMonth(InstitutionCode institution, YearMonth month, List<DeclaredLine> lines) {

    private static final String ROWS = "rows";
    private static final WireDocument DOCUMENT =
            new WireDocument(DeclarationField.values(), Map.of(ROWS, DeclaredField.values()));

    DeclaredMonth {
        lines = lines.stream().sorted(DeclaredLine.ORDER).toList();
    }

    /** @throws Refused if it is not JSON, with every field that is wrong, or because a place is given twice */
    static DeclaredMonth read(byte[] json) {
        var read = DOCUMENT.read(json).requireList(ROWS);
        read.list(ROWS).forEach(DeclaredMonth::requireNames);
        read.orRefuse();
        return new DeclaredMonth(
                new InstitutionCode(read.values().get(DeclarationField.INSTITUTION, String.class)),
                read.values().get(DeclarationField.MONTH, YearMonth.class),
                lines(read));
    }

    /** The same declaration again has the same hash. */
    byte[] hash() {
        return Sha256.of(json().getBytes(StandardCharsets.UTF_8));
    }

    String json() {
        return EventJson.write(this);
    }

    private static void requireNames(WireValues row) {
        var fund = row.find(DeclaredField.FUND, String.class);
        if (fund != null && FundType.ofCode(fund).isEmpty()) {
            row.wrong(DeclaredField.FUND.wireName(), "the code of a fund", fund);
        }
        var care = row.find(DeclaredField.CARE, String.class);
        if (care != null && care(care).isEmpty()) {
            row.wrong(DeclaredField.CARE.wireName(), "one of " + Arrays.toString(CareCategory.values()), care);
        }
    }

    private static Optional<CareCategory> care(String name) {
        return Arrays.stream(CareCategory.values())
                .filter(care -> care.name().equals(name))
                .findFirst();
    }

    private static List<DeclaredLine> lines(WireRead read) {
        var lines = new ArrayList<DeclaredLine>();
        var seen = new HashSet<DeclaredLine.Place>();
        for (var row : read.list(ROWS)) {
            var line = line(row);
            if (!seen.add(line.place())) {
                throw new Refused(
                        ClaimsError.GIVEN_TWICE,
                        new Violation("/rows", "each fund and category once", line.place() + " twice"));
            }
            lines.add(line);
        }
        return lines;
    }

    private static DeclaredLine line(WireValues row) {
        return new DeclaredLine(
                FundType.ofCode(row.get(DeclaredField.FUND, String.class)).orElseThrow(),
                care(row.get(DeclaredField.CARE, String.class)).orElseThrow(),
                row.get(DeclaredField.FIXMEDINS_SETL_CNT, Long.class),
                row.get(DeclaredField.MEDFEE_SUMAMT, Money.class),
                row.get(DeclaredField.FUND_PAY_SUMAMT, Money.class));
    }
}
