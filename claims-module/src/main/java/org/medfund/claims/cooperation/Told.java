package org.medfund.claims.cooperation;

import static org.medfund.claims.person.Input.required;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What areas write to each other. */
final class Told {

    private static final Pattern TEXT = Pattern.compile("\\S(?:[^\\p{Cntrl}]{0,998}\\S)?");
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Told() {}

    /** @throws Refused if it is not 1 to 1000 characters without those of control */
    static String text(String pointer, @Nullable String value) {
        var text = required(pointer, value);
        if (!TEXT.matcher(text).matches()) {
            throw wrong(pointer, "1 to 1000 characters, none of control", text.length() + " characters");
        }
        return text;
    }

    /** @throws Refused if it is finer than the database keeps it, or of another age */
    static Instant time(String pointer, @Nullable Instant value) {
        var time = required(pointer, value);
        if (time.isBefore(EARLIEST) || !time.isBefore(LATEST) || !time.equals(time.truncatedTo(ChronoUnit.MICROS))) {
            throw wrong(pointer, "a time from 2000 to 2099, to the microsecond", time.toString());
        }
        return time;
    }

    static Refused wrong(String pointer, String expected, String received) {
        return new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, received));
    }
}
