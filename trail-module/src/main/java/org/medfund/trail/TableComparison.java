package org.medfund.trail;

import java.util.List;

/**
 * A live table beside its rebuilt copy.
 *
 * @param table       the table's name
 * @param liveRows    rows of the live table
 * @param rebuiltRows rows of the copy
 * @param onlyLive    rows that only the live table has
 * @param onlyRebuilt rows that only the copy has
 * @param examples    the first of either as text, marked {@code live} or {@code rebuilt}
 * @param liveDigest  SHA-256 in hex over the live rows in the order of their text
 * @param rebuiltDigest the same of the copy
 */
public record TableComparison(
        String table,
        long liveRows,
        long rebuiltRows,
        long onlyLive,
        long onlyRebuilt,
        List<String> examples,
        String liveDigest,
        String rebuiltDigest) {

    public TableComparison {
        examples = List.copyOf(examples);
    }

    public boolean isEqual() {
        return onlyLive == 0 && onlyRebuilt == 0 && liveDigest.equals(rebuiltDigest);
    }
}
