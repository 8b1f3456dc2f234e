package org.medfund.claims.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Needed;
import org.medfund.kernel.RegionCode;

/**
 * A person as a caller sends it.
 *
 * @param region            the region that knows the person
 * @param name              the name
 * @param certificateType   the national code, 01 for the resident identity card
 * @param certificateNumber the number
 * @param phone             a phone number, or none
 * @param bornOn            needed unless the certificate says it
 * @param sex               needed unless the certificate says it
 */
public record PersonForm(
        @Needed @Nullable RegionCode region,
        @Needed @Nullable String name,
        @Needed @Nullable String certificateType,
        @Needed @Nullable String certificateNumber,
        @Nullable String phone,
        @Nullable LocalDate bornOn,
        @Nullable Sex sex) {

    public RegionCode inRegion() {
        return Input.required("/region", region);
    }

    public PersonDetails details() {
        var certificate = Certificate.of(
                Input.required("/certificateType", certificateType),
                Input.required("/certificateNumber", certificateNumber));
        return PersonDetails.of(PersonalData.of(Input.required("/name", name), certificate, phone), bornOn, sex);
    }

    /** A body is never printed. */
    @Override
    public String toString() {
        return "a person of " + region;
    }
}
