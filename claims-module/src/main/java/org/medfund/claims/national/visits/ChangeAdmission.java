package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.VisitDetails;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitKind;
import org.medfund.claims.visit.VisitUpdate;
import org.medfund.claims.visit.VisitWriter;
import org.springframework.stereotype.Component;

/** 2403: what was said of an admission changes (入院信息变更); what does not come stays. */
@Component
class ChangeAdmission implements Transaction {

    private final VisitWriter writer;

    ChangeAdmission(VisitWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2403");
    }

    @Override
    public Output answer(NationalCall call) {
        var node = call.input().node("adminfo");
        var update = new VisitUpdate(
                facts -> facts(node, facts),
                details -> details(node, details).withDiagnosesIfAny(Wire.diagnoses(call)));
        writer.change(Wire.key(call, node), VisitKind.STAY, update, WindowCall.actor(call));
        return Output.none();
    }

    private static VisitFacts facts(NodeValues node, VisitFacts before) {
        var medType = node.findText("med_type").orElse(before.medType());
        return new VisitFacts(
                medType,
                node.findTime("begntime").orElse(before.beganAt()),
                before.endedAt(),
                node.findText("dise_codg").orElse(before.disease()),
                node.findText("atddr_no").orElse(before.doctor()),
                Wire.isEmergency(node, medType, before),
                Wire.isInjury(node, before));
    }

    private static VisitDetails details(NodeValues node, VisitDetails before) {
        return new VisitDetails(
                node.findText("ipt_no").orElse(before.number()),
                node.findText("adm_dept_codg").orElse(before.departmentCode()),
                node.findText("adm_dept_name").orElse(before.department()),
                node.findText("adm_bed").orElse(before.bed()),
                node.findText("chfpdr_name").orElse(before.doctorName()),
                before.leftBy(),
                before.diagnoses());
    }
}
