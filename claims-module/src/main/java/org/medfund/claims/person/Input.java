package org.medfund.claims.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What callers send. */
public final class Input {

    private Input() {}

    /** @throws Refused if it is missing */
    public static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, "a value", "none"));
        }
        return value;
    }

    /** An id in a path. @throws Refused as not found if it is none */
    public static UUID id(String text) {
        try {
            return Ids.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Refused(AccessError.NOT_FOUND);
        }
    }
}
