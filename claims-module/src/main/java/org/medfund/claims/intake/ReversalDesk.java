package org.medfund.claims.intake;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.settlement.ReversalRequest;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Caller;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Role;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * Prepares the reversal of a stored settlement (S3-art11b). An agreement that has ended since does not hinder it: what was
 * wrong must be put right.
 */
@Component
class ReversalDesk {

    private final VisibleSettlements visible;
    private final Clock clock;

    ReversalDesk(VisibleSettlements visible, Clock clock) {
        this.visible = visible;
        this.clock = clock;
    }

    Arrival prepare(Caller caller, String id, byte[] json) {
        var request = ReversalRequest.read(json);
        return prepare(caller, visible.find(caller, id), request);
    }

    Arrival prepare(Caller caller, SettlementRow original, ReversalRequest request) {
        var actor = caller.as(Role.INSTITUTION, Role.MAKER);
        if (original.reverses() != null) {
            throw new Refused(ClaimsError.REVERSAL_OF_REVERSAL, new Violation("/id", "a settlement", "a reversal"));
        }
        var setlId = request.setlId() == null ? request.medinsSetlId() : request.setlId();
        var reversal = original.reversedBy(request.medinsSetlId(), setlId, request.setlTime(), actor.personId());
        return new Arrival(reversal, disorder(original, request));
    }

    private @Nullable Refused disorder(SettlementRow original, ReversalRequest request) {
        if (request.setlTime().isBefore(original.content().setlTime())) {
            return outOfOrder("not before the settlement", request);
        }
        var today = Shanghai.dateOf(clock.instant());
        return Shanghai.dateOf(request.setlTime()).isAfter(today) ? outOfOrder("not in the future", request) : null;
    }

    private static Refused outOfOrder(String expected, ReversalRequest request) {
        var received =
                request.setlTime().atZone(Shanghai.ZONE).toLocalDateTime().toString();
        return new Refused(ClaimsError.DATES_OUT_OF_ORDER, new Violation("/setl_time", expected, received));
    }
}
