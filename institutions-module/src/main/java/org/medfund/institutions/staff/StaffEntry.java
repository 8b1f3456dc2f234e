package org.medfund.institutions.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.StaffCategory;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code staff_registration}, as its digest covers it.
 *
 * @param region         the region of the institution
 * @param institution    where the person is registered
 * @param staff          the national code
 * @param validFrom      the first Shanghai date
 * @param revision       from 1; the last one holds
 * @param registrationId names the change that made the row
 * @param category       in which capacity
 * @param validUntil     the first date on which it holds no more; null while it holds
 * @param recordedAt     when it was recorded, to the microsecond
 * @param actor          who recorded it
 */
record StaffEntry(
        RegionCode region,
        InstitutionCode institution,
        String staff,
        LocalDate validFrom,
        int revision,
        UUID registrationId,
        StaffCategory category,
        @Nullable LocalDate validUntil,
        Instant recordedAt,
        String actor) {

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validUntil == null || date.isBefore(validUntil));
    }

    boolean says(StaffForm.Registered form) {
        return category == form.category() && Objects.equals(validUntil, form.validUntil());
    }
}
