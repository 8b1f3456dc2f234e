package org.medfund.claims.person;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * What tells who a person is: encrypted wherever it is stored, masked wherever it is shown or printed.
 *
 * @param name        the name
 * @param certificate the certificate
 * @param phone       digits only, or none
 */
record PersonalData(
        String name, Certificate certificate, @Nullable String phone) {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}\\s](?:[^\\p{Cntrl}]{0,48}[^\\p{Cntrl}\\s])?");
    private static final Pattern PHONE = Pattern.compile("\\d{5,15}");

    /** @throws Refused if a part cannot be one, without repeating it */
    static PersonalData of(String name, Certificate certificate, @Nullable String phone) {
        var digits = phone == null ? null : phoneDigits(phone);
        require(NAME.matcher(name.strip()).matches(), "/name", "1 to 50 characters");
        require(digits == null || PHONE.matcher(digits).matches(), "/phone", "5 to 15 digits");
        return new PersonalData(name.strip(), certificate, digits);
    }

    /** The normal form of a phone number: digits, without the country. */
    static String phoneDigits(String phone) {
        return phone.replaceAll("[\\s-]", "").replaceFirst("^(?:\\+|00)86", "");
    }

    @Override
    public String toString() {
        return Masking.name(name) + " " + certificate;
    }

    private static void require(boolean holds, String pointer, String expected) {
        if (!holds) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation(pointer, expected, "something else"));
        }
    }
}
