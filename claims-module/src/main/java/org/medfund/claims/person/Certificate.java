package org.medfund.claims.person;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * A certificate in its normal form: no blanks, no full-width characters, capital letters. Never printed but masked.
 *
 * @param type   the national code (psn_cert_type)
 * @param number the number on it
 */
record Certificate(String type, String number) {

    /** The resident identity card, whose number carries date of birth, sex and a check digit (GB 11643). */
    static final String RESIDENT_ID = "01";

    private static final Pattern TYPE = Pattern.compile("\\d{2,3}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z()-]{4,30}");
    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[0-9X]");
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    /** @throws Refused if it cannot be a certificate of this type, without repeating it */
    static Certificate of(String type, String number) {
        if (!TYPE.matcher(type.strip()).matches()) {
            throw new Refused(
                    ClaimsError.CERTIFICATE_WRONG,
                    new Violation("/certificateType", "a code of two or three digits", "something else"));
        }
        return find(type, number)
                .orElseThrow(() -> new Refused(
                        ClaimsError.CERTIFICATE_WRONG,
                        new Violation("/certificateNumber", "a valid number of its type", "something else")));
    }

    static Optional<Certificate> find(String type, String number) {
        var certificate = new Certificate(type.strip(), normal(number));
        return certificate.isValid() ? Optional.of(certificate) : Optional.empty();
    }

    boolean isResidentId() {
        return type.equals(RESIDENT_ID);
    }

    /** Of a resident identity card only. */
    LocalDate bornOn() {
        return LocalDate.parse(number.substring(6, 14), BIRTH);
    }

    /** Of a resident identity card only: the 17th digit is odd for men. */
    Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    String masked() {
        return Masking.number(number);
    }

    @Override
    public String toString() {
        return type + " " + masked();
    }

    private boolean isValid() {
        return TYPE.matcher(type).matches()
                && NUMBER.matcher(number).matches()
                && (!isResidentId() || isResidentNumber());
    }

    private boolean isResidentNumber() {
        return RESIDENT.matcher(number).matches() && checkDigit() == number.charAt(17) && hasBirth();
    }

    private boolean hasBirth() {
        try {
            return bornOn().getYear() >= 1850;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** GB 11643: the weighted sum of the first 17 digits modulo 11 names the last character. */
    private char checkDigit() {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }

    private static String normal(String number) {
        return Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
