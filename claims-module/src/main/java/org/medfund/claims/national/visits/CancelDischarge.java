package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.VisitWriter;
import org.springframework.stereotype.Component;

/** 2405: a discharge is cancelled (出院撤销), and the person is in hospital again. */
@Component
class CancelDischarge implements Transaction {

    private final VisitWriter writer;

    CancelDischarge(VisitWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2405");
    }

    @Override
    public Output answer(NationalCall call) {
        writer.cancelDischarge(Wire.key(call, call.input().node("data")), WindowCall.actor(call));
        return Output.none();
    }
}
