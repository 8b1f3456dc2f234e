package org.medfund.claims.reconciliation;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.wire.WireType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * Reads an institution's text: a row a line, its columns parted by tabs, {@code null} for what is empty: setl_id, mdtrt_id,
 * psn_no, medfee_sumamt, fund_pay_sumamt, acct_pay, refd_setl_flag, and of newer senders exp_content.
 */
final class UploadedText {

    private static final int COLUMNS = 7;
    private static final int LONGEST_ID = 30;
    private static final String ABSENT = "null";
    private static final String REFUND = "1";

    private UploadedText() {}

    /** @throws Refused naming the first line that is wrong, and nothing of what it says */
    static List<UploadedRow> read(String text) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> row(lines.get(i), i + 1))
                .toList();
    }

    private static UploadedRow row(String line, int number) {
        try {
            return row(line.split("\t", -1));
        } catch (RuntimeException e) {
            var expected = "7列或8列，以制表符分隔，空值为null";
            throw new Refused(ClaimsError.FILE_WRONG, new Violation("/file/" + number, expected, "其他"));
        }
    }

    private static UploadedRow row(String[] cells) {
        var setlId = id(cells[0]);
        if (setlId == null || cells.length < COLUMNS || cells.length > COLUMNS + 1) {
            throw new IllegalArgumentException("no row");
        }
        var amounts = new RowAmounts(money(cells[3]), money(cells[4]), money(cells[5]));
        var refund = amounts.medfee().isNegative()
                || (cells[6].equals(REFUND) && amounts.medfee().isZero());
        return new UploadedRow(setlId, id(cells[1]), id(cells[2]), amounts, refund);
    }

    private static @Nullable String id(String cell) {
        return cell.isEmpty() || cell.equals(ABSENT) ? null : (String) WireType.TEXT.read(cell, LONGEST_ID);
    }

    private static Money money(String cell) {
        return cell.isEmpty() || cell.equals(ABSENT) ? Money.ZERO : (Money) WireType.TOTAL.read(cell, 0);
    }
}
