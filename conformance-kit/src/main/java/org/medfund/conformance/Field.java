package org.medfund.conformance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of an output node.
 *
 * @param length   the most characters of a text
 * @param need     whether it must be there
 * @param assumed  whether no published text has it
 * @param codes    what a code may be
 */
record Field(
        String name,
        FieldType type,
        int length,
        Need need,
        boolean assumed,
        @Nullable Pattern codes) {

    /** Whether a field must be there. */
    enum Need {
        /** With a value. */
        Y,
        /** At least empty. */
        P,
        N
    }

    /** What was expected, if it is not what is there. */
    Optional<String> complaint(JsonNode value) {
        var text = value.isMissingNode() || value.isNull() ? "" : Recorded.plain(value);
        if (text.isEmpty()) {
            return absent(value);
        }
        if (value.isContainer() || !type.fits(text)) {
            return Optional.of(type.described());
        }
        if (type == FieldType.TEXT && text.length() > length) {
            return Optional.of("at most " + length + " characters");
        }
        return Optional.ofNullable(codes)
                .filter(pattern -> !pattern.matcher(text).matches())
                .map(pattern -> "one of " + pattern);
    }

    private Optional<String> absent(JsonNode value) {
        return switch (need) {
            case Y -> Optional.of("a value");
            case P -> Optional.of("the field, though empty").filter(expected -> value.isMissingNode());
            case N -> Optional.empty();
        };
    }
}
