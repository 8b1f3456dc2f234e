package org.medfund.claims.settlement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Joins fields to the one text that is hashed; the database function {@code settlement_digest} writes the same. */
final class CanonicalText {

    /** U+001F; no text of a record contains it. */
    private static final char SEPARATOR = '\u001f';

    private final StringBuilder text = new StringBuilder(1024);

    CanonicalText add(@Nullable Object field) {
        if (field != null) {
            text.append(field);
        }
        text.append(SEPARATOR);
        return this;
    }

    CanonicalText add(long number) {
        text.append(number).append(SEPARATOR);
        return this;
    }

    CanonicalText date(@Nullable LocalDate date) {
        return date == null ? add(null) : add(date.toEpochDay());
    }

    byte[] endWith(String last) {
        return text.append(last).toString().getBytes(StandardCharsets.UTF_8);
    }
}
