package org.medfund.claims.national;

import java.util.Map;
import java.util.Set;

/**
 * What every transaction reads and writes, by its number: {@code national/*.tsv}, read at the start.
 *
 * @param transactions by number
 */
record FieldTable(Map<String, Shape> transactions) {

    /** The transaction number under which the table describes the envelope's own header. */
    static final String ENVELOPE = "envelope";

    /**
     * Input and output of a transaction; their nodes are those of {@code input} and {@code output}.
     *
     * @param in  what it reads
     * @param out what it writes
     */
    record Shape(TableNode in, TableNode out) {

        Shape() {
            this(new TableNode("input", false, false), new TableNode("output", false, false));
        }
    }

    FieldTable {
        transactions = Map.copyOf(transactions);
    }

    Set<String> codes() {
        return transactions.keySet();
    }

    /** @throws IllegalStateException if the table lacks it */
    Shape of(String infno) {
        var shape = transactions.get(infno);
        if (shape == null) {
            throw new IllegalStateException("the field table lacks the transaction " + infno);
        }
        return shape;
    }

    TableNode header() {
        return of(ENVELOPE).in().node("header");
    }
}
