package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.VisitKind;
import org.medfund.claims.visit.VisitWriter;
import org.springframework.stereotype.Component;

/** 2202 cancels a registration, 2404 an admission. */
@Component
class CancelVisit implements Transaction {

    private static final String ADMISSION = "2404";

    private final VisitWriter writer;

    CancelVisit(VisitWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2202", ADMISSION);
    }

    @Override
    public Output answer(NationalCall call) {
        var kind = call.header().infno().equals(ADMISSION) ? VisitKind.STAY : VisitKind.OUTPATIENT;
        writer.cancel(Wire.key(call, call.input().node("data")), kind, WindowCall.actor(call));
        return Output.none();
    }
}
