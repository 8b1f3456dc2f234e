package org.medfund.claims.burden;

import static org.medfund.claims.person.Input.required;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/** A hand-over as sent. */
record ReliefForm(
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable ReliefKind kind,
        @Nullable LocalDate handedOn,
        @Nullable String receiver,
        @Nullable String reference) {

    private static final Pattern NAME = Pattern.compile("\\S(?:[^\\p{Cntrl}]{0,98}\\S)?");

    /** @throws Refused naming the field that is missing or wrong */
    Relief relief(LocalDate today) {
        var on = required("/handedOn", handedOn);
        if (on.isAfter(today)) {
            throw new Refused(
                    ClaimsError.FUTURE_DATE, new Violation("/handedOn", "no later than today", on.toString()));
        }
        return new Relief(
                InsuranceYear.begunOn(today, year).value(),
                required("/kind", kind),
                on,
                name(required("/receiver", receiver)),
                Document.code("/reference", reference));
    }

    private static String name(String text) {
        if (!NAME.matcher(text).matches()) {
            throw new Refused(
                    ClaimsError.WRONG_FIELDS,
                    new Violation("/receiver", "1 to 100 characters of text", text.length() + " characters"));
        }
        return text;
    }
}
