package org.medfund.conformance;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field of an output node.
 *
 * @param length   the most characters of a text
 * @param required whether it must be there and not be empty
 * @param assumed  whether no published text has it
 * @param codes    what a code may be
 */
record Field(
        String name, FieldType type, int length, boolean required, boolean assumed, @Nullable Pattern codes) {

    /** What was expected, if it is not what is there. */
    Optional<String> complaint(JsonNode value) {
        var text = value.isMissingNode() || value.isNull() ? "" : Recorded.plain(value);
        if (text.isEmpty()) {
            return Optional.of("a value").filter(expected -> required);
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
}
