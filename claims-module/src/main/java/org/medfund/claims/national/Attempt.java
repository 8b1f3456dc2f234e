package org.medfund.claims.national;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is known of a call that failed: as much of its envelope as could be read, and no more of it than may be kept.
 *
 * @param institution who it says that calls
 * @param infno       what is called
 * @param msgid       the sender's message id
 * @param place       the place of care
 */
record Attempt(
        @Nullable String institution,
        @Nullable String infno,
        @Nullable String msgid,
        @Nullable String place) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,30}");
    private static final Pattern PLACE = Pattern.compile("\\d{6}");

    static Attempt of(byte[] body) {
        return NationalJson.object(body)
                .map(json -> new Attempt(
                        code(json.path("fixmedins_code"), CODE),
                        code(json.path("infno"), CODE),
                        code(json.path("msgid"), CODE),
                        code(json.path("mdtrtarea_admvs"), PLACE)))
                .orElse(new Attempt(null, null, null, null));
    }

    /** What is no code is nobody's to keep. */
    private static @Nullable String code(JsonNode value, Pattern shape) {
        return value.isValueNode() && shape.matcher(value.asString()).matches() ? value.asString() : null;
    }
}
