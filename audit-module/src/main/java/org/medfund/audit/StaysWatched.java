package org.medfund.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The stays of a region's month were looked at for alerts (S2-10d). Published once per run, also when nothing was found that
 * an earlier run had not.
 *
 * @param runId         the run
 * @param region        the payer region
 * @param businessDate  the last day of the month
 * @param stays         how many stays that ended in the month were looked at
 * @param alerts        how many alerts the run added
 * @param policyVersion of the policy book that the thresholds are from
 * @param sha256        salted digest of these alerts, hex; the salt stays with the run's row
 */
public record StaysWatched(
        UUID runId,
        RegionCode region,
        LocalDate businessDate,
        int stays,
        int alerts,
        String policyVersion,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "audit.stays-watched";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "stays-watched/" + runId;
    }
}
