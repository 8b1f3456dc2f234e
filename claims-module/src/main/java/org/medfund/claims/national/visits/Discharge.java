package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.VisitDetails;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitUpdate;
import org.medfund.claims.visit.VisitWriter;
import org.springframework.stereotype.Component;

/** 2402: a person leaves (出院办理); what does not come stays as the admission said it. */
@Component
class Discharge implements Transaction {

    private final VisitWriter writer;

    Discharge(VisitWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2402");
    }

    @Override
    public Output answer(NationalCall call) {
        var node = call.input().node("dscginfo");
        var update = new VisitUpdate(
                facts -> facts(node, facts),
                details -> details(node, details).withDiagnosesIfAny(Wire.diagnoses(call)));
        writer.discharge(Wire.key(call, node), update, WindowCall.actor(call));
        return Output.none();
    }

    private static VisitFacts facts(NodeValues node, VisitFacts before) {
        return new VisitFacts(
                before.medType(),
                before.beganAt(),
                node.time("endtime"),
                node.findText("dise_codg").orElse(before.disease()),
                before.doctor(),
                before.emergency(),
                before.injury());
    }

    private static VisitDetails details(NodeValues node, VisitDetails before) {
        return new VisitDetails(
                before.number(),
                node.findText("dscg_dept_codg").orElse(before.departmentCode()),
                node.findText("dscg_dept_name").orElse(before.department()),
                node.findText("dscg_bed").orElse(before.bed()),
                before.doctorName(),
                node.text("dscg_way"),
                before.diagnoses());
    }
}
