package org.medfund.trail.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.medfund.kernel.Refused;

/**
 * The place where a page ended, as text that callers hand back and need not understand.
 *
 * @param parts the sort key of the last row; no part contains a line feed
 */
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(String::valueOf).toList());
    }

    /** @throws Refused if the text was not given out for a key of this many parts */
    public static Cursor parse(String text, int parts) {
        try {
            var key = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(key.split(SEPARATOR, -1)));
            if (cursor.parts.size() == parts
                    && PlainValues.isText(key)
                    && cursor.toString().equals(text)) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            throw new Refused(HttpError.BAD_CURSOR);
        }
        throw new Refused(HttpError.BAD_CURSOR);
    }

    /** One part as a number. @throws Refused if it is none */
    public long number(int part) {
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException e) {
            throw new Refused(HttpError.BAD_CURSOR);
        }
    }

    public String text(int part) {
        return parts.get(part);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }
}
