package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A manual reimbursement was proposed and its checker declined it: nothing is owed, what it had added to the accumulators is
 * given back, and the bill may be proposed anew (S1-3.8, S1-3.12).
 *
 * @param region     the insured place
 * @param id         the reimbursement
 * @param bill       the uploaded bill
 * @param person     the surrogate
 * @param rejectedOn the Shanghai date
 * @param sha256     the salted digest of the reimbursement and the reason
 */
public record ManualReimbursementRejected(
        RegionCode region, UUID id, UUID bill, UUID person, LocalDate rejectedOn, String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.manual-reimbursement-rejected";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return rejectedOn;
    }

    @Override
    public String stream() {
        return "reimbursement/" + Ids.text(id);
    }
}
