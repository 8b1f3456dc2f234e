package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * What a person paid at an institution is given back by hand; two people of the insured place said so. It is owed to the
 * person and never to the institution, and stands in no settlement (S1-3.8, S1-3.12).
 *
 * @param region      the insured place
 * @param id          the reimbursement
 * @param bill        the uploaded bill, reimbursed once
 * @param person      the surrogate
 * @param institution that issued the bill
 * @param medfeeFen   what was paid there
 * @param fundFen     what all funds give back
 * @param approvedOn  the Shanghai date
 * @param sha256      the salted digest of benefit and explanation
 */
public record ManuallyReimbursed(
        RegionCode region,
        UUID id,
        UUID bill,
        UUID person,
        InstitutionCode institution,
        Money medfeeFen,
        Money fundFen,
        LocalDate approvedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.manually-reimbursed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return approvedOn;
    }

    @Override
    public String stream() {
        return "reimbursement/" + Ids.text(id);
    }
}
