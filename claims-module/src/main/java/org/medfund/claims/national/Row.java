package org.medfund.claims.national;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of one node of an answer. Money is written in yuan with two decimals, a price with six, a quantity and a ratio
 * with four, an instant as the Shanghai wall clock {@code yyyy-MM-dd HH:mm:ss}, true and false as 1 and 0; what is absent as 0
 * where the table has a number and as empty text elsewhere.
 */
public final class Row {

    private final SequencedMap<String, @Nullable Object> values = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if it is given already */
    public Row with(String field, @Nullable Object value) {
        if (values.containsKey(field)) {
            throw new IllegalArgumentException(field + " is given twice");
        }
        values.put(field, value);
        return this;
    }

    /** A node in this node. */
    public Row node(String name, Row row) {
        return with(name, row);
    }

    /** A node in this node that repeats. */
    public Row list(String name, List<Row> rows) {
        return with(name, List.copyOf(rows));
    }

    SequencedMap<String, @Nullable Object> values() {
        return values;
    }

    /** Names only: the values may be personal. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
