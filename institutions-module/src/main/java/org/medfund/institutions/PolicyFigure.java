package org.medfund.institutions;

import org.medfund.trail.EventJson;

/**
 * A policy value apart from its mark. A figure that no document gives is decided all the same, so that the system can run,
 * but marked: as text with the ending {@value #ASSUMED}, in JSON with {@code "assumed":true}.
 *
 * @param text    the value without the mark
 * @param assumed whether it is marked
 */
public record PolicyFigure(String text, boolean assumed) {

    public static final String ASSUMED = " assumed";

    public static PolicyFigure of(String value) {
        if (value.endsWith(ASSUMED)) {
            return new PolicyFigure(value.substring(0, value.length() - ASSUMED.length()), true);
        }
        return new PolicyFigure(value, value.startsWith("{") && isMarked(value));
    }

    private static boolean isMarked(String json) {
        return EventJson.mapper().readTree(json).path("assumed").asBoolean(false);
    }
}
