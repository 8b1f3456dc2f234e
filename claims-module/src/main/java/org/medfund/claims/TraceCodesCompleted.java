package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The trace codes (追溯码) of all drug lines of a settlement whose {@code trace_due} is set in {@code settlement_v1} are there:
 * from now on the fund may pay it (S2-2b: 依码支付). Told once for a settlement.
 *
 * @param region       the payer region
 * @param businessDate the Shanghai business date of the settlement
 * @param settlementId the settlement
 */
public record TraceCodesCompleted(RegionCode region, LocalDate businessDate, UUID settlementId)
        implements PublishedEvent {

    public static final String TYPE = "claims.trace-codes-completed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "trace-codes/" + Ids.text(settlementId);
    }
}
