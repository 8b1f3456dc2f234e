package org.medfund.claims.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Violation;

/** The values of one JSON object by field, and what is wrong with it. */
public final class WireValues {

    private static final int MOST_VIOLATIONS = 50;
    private static final int LONGEST_ECHO = 60;

    private final String pointer;
    private final @Nullable Object[] values;
    private final boolean[] seen;
    private final List<Violation> violations;

    /** @param violations shared by all objects of a record */
    WireValues(String pointer, int fields, List<Violation> violations) {
        this.pointer = pointer;
        this.values = new Object[fields];
        this.seen = new boolean[fields];
        this.violations = violations;
    }

    /** Takes a field's text. Empty text and null are an absent value, as the national interface writes it. */
    void put(WireField field, @Nullable String text) {
        if (seen[field.ordinal()]) {
            wrong(field.wireName(), "the field once", "twice");
        } else if (text != null && !text.isEmpty()) {
            values[field.ordinal()] = read(field, text);
        }
        seen[field.ordinal()] = true;
    }

    /** A value that is written wrongly stands for itself, so that it does not count as missing too. */
    private Object read(WireField field, String text) {
        try {
            return field.type().read(text, field.longest());
        } catch (RuntimeException e) {
            wrong(field.wireName(), field.expected(), field.need().personal() ? "something else" : text);
            return text;
        }
    }

    /** Notes a wrong field; what was received is cut short. */
    public void wrong(String name, String expected, String received) {
        if (violations.size() < MOST_VIOLATIONS) {
            var echo = received.length() > LONGEST_ECHO ? received.substring(0, LONGEST_ECHO) + "..." : received;
            violations.add(new Violation(pointer + "/" + name, expected, echo));
        }
    }

    void requireAll(WireField[] fields) {
        for (var field : fields) {
            if (field.need().required() && values[field.ordinal()] == null) {
                wrong(field.wireName(), field.expected(), "nothing");
            }
        }
    }

    /** A value that must be there; only to be called when nothing was wrong. */
    public <T> T get(WireField field, Class<T> type) {
        var value = find(field, type);
        if (value == null) {
            throw new IllegalStateException(field.wireName() + " was not required");
        }
        return value;
    }

    /** A value that may be absent. */
    public <T> @Nullable T find(WireField field, Class<T> type) {
        return type.cast(values[field.ordinal()]);
    }
}
