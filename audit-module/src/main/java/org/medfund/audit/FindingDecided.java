package org.medfund.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An auditor has decided on a finding, once and for good; the reason stays with the decision's row.
 *
 * @param findingId    the finding
 * @param region       the payer region
 * @param businessDate the business date of the settlement
 * @param settlementId the settlement that the finding is about
 * @param upheld       true: the finding stands; false: it is dismissed and no longer in the way of a payment
 */
public record FindingDecided(
        UUID findingId, RegionCode region, LocalDate businessDate, UUID settlementId, boolean upheld)
        implements PublishedEvent {

    public static final String TYPE = "audit.finding-decided";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "finding/" + findingId;
    }
}
