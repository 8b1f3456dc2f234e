package org.medfund.institutions.input;

import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** The fields of a request, by their JSON pointers. */
public final class Input {

    private Input() {}

    /** @throws Refused if it is missing */
    public static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw new Refused(InstitutionsError.INPUT, new Violation(pointer, "a value", "none"));
        }
        return value;
    }
}
