package org.medfund.claims.reconciliation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.wire.NdjsonLines;
import org.medfund.claims.wire.WireDocument;
import org.medfund.claims.wire.WireField;
import org.medfund.claims.wire.WireRead;
import org.medfund.claims.wire.WireValues;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;

/** Reads an institution's details: one document, or a row a line for the largest houses. */
final class TheirRows {

    private static final String ROWS = "rows";
    private static final int MOST_ROWS = 200_000;
    private static final int LONGEST_LINE = 4 * 1024;

    private static final WireDocument DOCUMENT = new WireDocument(new WireField[0], Map.of(ROWS, DetailField.values()));
    private static final WireDocument LINE = new WireDocument(DetailField.values(), Map.of());

    private TheirRows() {}

    /** @throws Refused if it is not JSON, or with every field that is wrong */
    static List<TheirRow> read(byte[] json) {
        var read = DOCUMENT.read(json).requireList(ROWS);
        read.list(ROWS).forEach(TheirRows::requireIdentifier);
        return read.orRefuse().list(ROWS).stream().map(TheirRows::row).toList();
    }

    /** @throws Refused at the first line that is wrong, naming it */
    static List<TheirRow> readLines(InputStream in) throws IOException {
        var lines = new NdjsonLines(in, LONGEST_LINE);
        var rows = new ArrayList<TheirRow>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (lines.isTooLong() || rows.size() == MOST_ROWS) {
                throw new Refused(ClaimsError.TOO_LARGE, new Violation("/" + rows.size(), "less", "too much"));
            }
            rows.add(line(line));
        }
        return rows;
    }

    /** The same details again have the same hash. */
    static byte[] hash(List<TheirRow> rows) {
        var digest = Sha256.digest();
        rows.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    private static TheirRow line(byte[] line) {
        WireRead read = LINE.read(line);
        requireIdentifier(read.values());
        return row(read.orRefuse().values());
    }

    private static void requireIdentifier(WireValues row) {
        if (row.find(DetailField.MEDINS_SETL_ID, Object.class) == null
                && row.find(DetailField.SETL_ID, Object.class) == null) {
            row.wrong(DetailField.MEDINS_SETL_ID.wireName(), "medins_setl_id or setl_id", "neither");
        }
    }

    private static TheirRow row(WireValues row) {
        return new TheirRow(
                row.find(DetailField.MEDINS_SETL_ID, String.class),
                row.find(DetailField.SETL_ID, String.class),
                new RowAmounts(
                        row.get(DetailField.MEDFEE_SUMAMT, Money.class),
                        row.get(DetailField.FUND_PAY_SUMAMT, Money.class),
                        row.get(DetailField.ACCT_PAY, Money.class)));
    }
}
