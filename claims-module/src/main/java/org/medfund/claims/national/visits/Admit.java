package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.Registration;
import org.medfund.claims.visit.VisitDetails;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitKey;
import org.medfund.claims.visit.VisitWriter;
import org.medfund.kernel.Ids;
import org.springframework.stereotype.Component;

/** 2401: a person is admitted (入院办理). Certificate and contact are read and not kept. */
@Component
class Admit implements Transaction {

    private final VisitWriter writer;

    Admit(VisitWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2401");
    }

    @Override
    public Output answer(NationalCall call) {
        var node = call.input().node("mdtrtinfo");
        var id = writer.register(registration(call, node), WindowCall.actor(call));
        var row = new Row().with("mdtrt_id", Ids.text(id)).with("psn_no", node.text("psn_no"));
        return Output.none().node("result", row);
    }

    private static Registration registration(NationalCall call, NodeValues node) {
        var medType = node.text("med_type");
        return new Registration(
                call.institution().region(),
                call.institution().code(),
                VisitKey.personOf(node.text("psn_no")),
                WindowCall.insurance(node),
                call.header().insuredRegion(),
                true,
                new VisitFacts(
                        medType,
                        node.time("begntime"),
                        null,
                        node.findText("dise_codg").orElse(null),
                        node.text("atddr_no"),
                        Wire.isEmergency(node, medType),
                        Wire.isSet(node, "trum_flag")),
                new VisitDetails(
                        node.text("ipt_no"),
                        node.findText("adm_dept_codg").orElse(null),
                        node.findText("adm_dept_name").orElse(null),
                        node.findText("adm_bed").orElse(null),
                        node.findText("chfpdr_name").orElse(null),
                        null,
                        Wire.diagnoses(call)));
    }
}
