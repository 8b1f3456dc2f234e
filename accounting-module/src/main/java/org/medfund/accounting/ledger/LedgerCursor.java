package org.medfund.accounting.ledger;

import java.util.regex.Pattern;

/** Where a page ended: a voucher number and a line of it. Its text is {@code 17.2}; the empty text is the beginning. */
record LedgerCursor(int number, int lineNo) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    /** @throws org.medfund.kernel.Refused if no page ever ended there */
    static LedgerCursor parse(String text) {
        var parts = SHAPE.matcher(text.isEmpty() ? "0.0" : text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a cursor comes from the page before");
        }
        return new LedgerCursor(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    @Override
    public String toString() {
        return number + "." + lineNo;
    }
}
