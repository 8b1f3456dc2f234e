package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The place of care answered for a large fee of a person insured elsewhere, once (S1-3.11).
 *
 * @param region        the place of care
 * @param settlement    what was investigated
 * @param institution   where it was settled
 * @param insuredRegion the insured place
 * @param outcome       IN_ORDER or IRREGULAR
 * @param dueOn         the Shanghai date by which it was to be answered
 * @param answeredOn    the Shanghai date of the answer
 * @param sha256        the salted digest of the row
 */
public record CoInvestigationAnswered(
        RegionCode region,
        UUID settlement,
        InstitutionCode institution,
        RegionCode insuredRegion,
        String outcome,
        LocalDate dueOn,
        LocalDate answeredOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.co-investigation-answered";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return answeredOn;
    }

    @Override
    public String stream() {
        return "settlement/" + Ids.text(settlement);
    }
}
