package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.FeeWriter;
import org.medfund.claims.visit.VisitKind;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 2205 takes back the open lines of a charge batch of an outpatient visit, 2302 an open line of a stay; 0000 means all of them,
 * also where there are none.
 */
@Component
class CancelFees implements Transaction {

    private static final String STAY = "2302";
    private static final String ALL = "0000";

    private final FeeWriter writer;

    CancelFees(FeeWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2205", STAY);
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var stay = call.header().infno().equals(STAY);
        var field = stay ? "feedetl_sn" : "chrg_bchno";
        var meant = data.text(field);
        var cancelled = writer.cancel(
                Wire.key(call, data),
                stay ? VisitKind.STAY : VisitKind.OUTPATIENT,
                fee -> meant.equals(ALL) || meant.equals(stay ? fee.serial() : fee.chargeBatch()),
                WindowCall.actor(call));
        if (cancelled == 0 && !meant.equals(ALL)) {
            throw new Refused(ClaimsError.NO_SUCH_FEES, new Violation("/" + field, "未结算的费用明细", meant));
        }
        return Output.none();
    }
}
