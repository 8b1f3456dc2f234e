package org.medfund.institutions.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** The fields of a request, by their JSON pointers. */
public final class Input {

    private static final Pattern TEXT = Pattern.compile("\\S(?:[^\\p{Cntrl}]{0,198}\\S)?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]{1,30}");
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Input() {}

    /** @throws Refused if it is not 1 to 200 characters without those of control */
    public static String text(String pointer, @Nullable String value) {
        var text = required(pointer, value);
        expect(
                TEXT.matcher(text).matches(),
                pointer,
                "1 to 200 characters, none of control",
                text.length() + " characters");
        return text;
    }

    /** @throws Refused if it is not a code; what was sent is not repeated, it may be somebody's */
    public static String code(String pointer, @Nullable String value) {
        var code = required(pointer, value);
        expect(CODE.matcher(code).matches(), pointer, "a code of 1 to 30 letters and digits", "other");
        return code;
    }

    /** @throws Refused if it is finer than the database keeps it, or of another age */
    public static Instant time(String pointer, @Nullable Instant value) {
        var time = required(pointer, value);
        var fits =
                !time.isBefore(EARLIEST) && time.isBefore(LATEST) && time.equals(time.truncatedTo(ChronoUnit.MICROS));
        expect(fits, pointer, "a time from 1990 to 2099, to the microsecond", time);
        return time;
    }

    /** @throws Refused if it is of another age */
    public static LocalDate date(String pointer, @Nullable LocalDate value) {
        var date = required(pointer, value);
        expect(date.getYear() >= 1990 && date.getYear() < 2100, pointer, "a date from 1990 to 2099", date);
        return date;
    }

    /** @throws Refused if it does not hold */
    public static void expect(boolean holds, String pointer, String expected, Object received) {
        if (!holds) {
            throw new Refused(InstitutionsError.FIELD, new Violation(pointer, expected, received.toString()));
        }
    }

    /** @throws Refused if it is missing */
    public static <T> T required(String pointer, @Nullable T value) {
        if (value == null) {
            throw new Refused(InstitutionsError.INPUT, new Violation(pointer, "a value", "none"));
        }
        return value;
    }
}
