package org.medfund.trail.web;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** The fields of a body that was read into a record, where what is absent comes as null whatever the type says. */
public final class Body {

    private Body() {}

    /** @throws Refused naming the field, if it is absent */
    public static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw new Refused(HttpError.UNREADABLE_BODY, new Violation(pointer, "a value", "none"));
        }
        return value;
    }
}
