package org.medfund.claims.prescription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/**
 * An outside prescription as it was issued; it never changes.
 *
 * @param region      whose prescription centre numbers it
 * @param rxno        its number, issued once in the region
 * @param institution the hospital
 * @param visit       in which it was written
 * @param person      for whom
 * @param prescriber  the staff code of who wrote it
 * @param issuedAt    when
 * @param validUntil  the last Shanghai date on which it is dispensed
 * @param quantities  how much of each national item
 */
record Prescription(
        RegionCode region,
        String rxno,
        InstitutionCode institution,
        UUID visit,
        UUID person,
        String prescriber,
        Instant issuedAt,
        LocalDate validUntil,
        SortedMap<String, Quantity> quantities) {

    PrescriptionKey key() {
        return new PrescriptionKey(region, rxno);
    }

    boolean isValidOn(LocalDate date) {
        return !date.isBefore(Shanghai.dateOf(issuedAt)) && !date.isAfter(validUntil);
    }

    /** Whether the same was issued: until when it is valid follows from it and from the policy of its day. */
    boolean isSame(Prescription other) {
        return institution.equals(other.institution)
                && visit.equals(other.visit)
                && person.equals(other.person)
                && prescriber.equals(other.prescriber)
                && issuedAt.equals(other.issuedAt)
                && quantities.equals(other.quantities);
    }
}
