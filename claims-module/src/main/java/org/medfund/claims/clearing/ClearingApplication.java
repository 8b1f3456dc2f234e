package org.medfund.claims.clearing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.RegionCode;

/**
 * An application that was stored.
 *
 * @param id          its identifier
 * @param region      the payer region
 * @param request     what it asks for
 * @param status      clr_stas: 10 applied, 20 accepted, 30 in audit, 40 audited, 50 cleared, 60 paid out, 70 rejected
 * @param applicant   who sent it
 * @param appliedAt   when
 * @param cancelledAt when it was cancelled; null if it was not
 */
public record ClearingApplication(
        UUID id,
        RegionCode region,
        ClearingRequest request,
        String status,
        Actor applicant,
        Instant appliedAt,
        @Nullable Instant cancelledAt) {

    static final String APPLIED = "10";

    /** The identifier as the national interface carries it (clr_appy_evt_id). */
    public String clrAppyEvtId() {
        return Ids.text(id);
    }

    ClearingApplication cancelled(Instant at) {
        return new ClearingApplication(id, region, request, status, applicant, appliedAt, at);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }
}
