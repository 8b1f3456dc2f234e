package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitKind;
import org.medfund.claims.visit.VisitUpdate;
import org.medfund.claims.visit.VisitWriter;
import org.springframework.stereotype.Component;

/** 2203 and 2203A: what kind of visit it is, and its diagnoses; the last call holds. */
@Component
class DescribeVisit implements Transaction {

    private final VisitWriter writer;

    DescribeVisit(VisitWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2203", "2203A");
    }

    @Override
    public Output answer(NationalCall call) {
        var node = call.input().node("mdtrtinfo");
        var update =
                new VisitUpdate(facts -> facts(node, facts), details -> details.withDiagnoses(Wire.diagnoses(call)));
        writer.change(Wire.key(call, node), VisitKind.OUTPATIENT, update, WindowCall.actor(call));
        return Output.none();
    }

    private static VisitFacts facts(NodeValues node, VisitFacts before) {
        var medType = node.text("med_type");
        return new VisitFacts(
                medType,
                node.time("begntime"),
                null,
                node.findText("dise_codg").orElse(null),
                node.findText("atddr_no").orElse(before.doctor()),
                Wire.isEmergency(node, medType, before),
                Wire.isInjury(node, before));
    }
}
