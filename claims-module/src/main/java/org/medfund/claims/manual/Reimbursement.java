package org.medfund.claims.manual;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/**
 * A reimbursement as it stands; amounts in fen.
 *
 * @param region      the insured place
 * @param funds       what all funds give back
 * @param explanation how it came about, as it is stored
 * @param madeBy      the maker
 * @param approvedBy  the checker; null before
 * @param rejectedBy  the checker who declined it; null unless so
 */
record Reimbursement(
        RegionCode region,
        UUID id,
        UUID bill,
        UUID person,
        InstitutionCode institution,
        LocalDate date,
        Money total,
        Money funds,
        String explanation,
        String madeBy,
        @Nullable String approvedBy,
        @Nullable String rejectedBy) {

    /** PROPOSED until a checker says APPROVED or REJECTED. */
    String state() {
        if (rejectedBy != null) {
            return "REJECTED";
        }
        return approvedBy == null ? "PROPOSED" : "APPROVED";
    }
}
