package org.medfund.claims.burden;

import static org.medfund.claims.person.Input.required;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * Evidence of an application: where it is kept, never what it says.
 *
 * @param kind   what it shows
 * @param number its number in the archive
 */
record Document(Kind kind, String number) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,50}");

    /** What it shows. */
    enum Kind {
        /** The cost of care (费用凭证). */
        EXPENSES,
        /** The household's means, verified (家庭经济状况核对). */
        MEANS,
        /** Referral or diagnosis. */
        MEDICAL
    }

    /** A number without names. @throws Refused if it is missing or none */
    static String code(String pointer, @Nullable String text) {
        var given = required(pointer, text);
        if (!CODE.matcher(given).matches()) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS, new Violation(pointer, "1 to 50 letters and digits", "something else"));
        }
        return given;
    }
}
