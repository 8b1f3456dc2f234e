package org.medfund.claims.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/**
 * A person as recorded.
 *
 * @param data   who it is
 * @param bornOn the date of birth
 * @param sex    the sex
 */
public record PersonDetails(PersonalData data, LocalDate bornOn, Sex sex) {

    /** A resident identity card says date of birth and sex itself; with other certificates both must be given. */
    static PersonDetails of(PersonalData data, @Nullable LocalDate bornOn, @Nullable Sex sex) {
        var certificate = data.certificate();
        if (!certificate.isResidentId()) {
            return new PersonDetails(data, Input.required("/bornOn", bornOn), Input.required("/sex", sex));
        }
        if (bornOn != null && !bornOn.equals(certificate.bornOn())) {
            throw contradiction("/bornOn");
        }
        if (sex != null && sex != certificate.sex()) {
            throw contradiction("/sex");
        }
        return new PersonDetails(data, certificate.bornOn(), certificate.sex());
    }

    private static Refused contradiction(String pointer) {
        return new Refused(
                ClaimsError.CERTIFICATE_WRONG, new Violation(pointer, "what the certificate says", "something else"));
    }
}
