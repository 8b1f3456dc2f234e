package org.medfund.claims.national.visits;

import java.util.List;
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

/** 2201: an outpatient registers. The certificate is read and not kept. */
@Component
class RegisterVisit implements Transaction {

    private final VisitWriter writer;

    RegisterVisit(VisitWriter writer) {
        this.writer = writer;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2201");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var id = writer.register(registration(call, data), WindowCall.actor(call));
        var row = new Row()
                .with("mdtrt_id", Ids.text(id))
                .with("psn_no", data.text("psn_no"))
                .with("ipt_otp_no", data.text("ipt_otp_no"));
        return Output.none().node("data", row);
    }

    private static Registration registration(NationalCall call, NodeValues data) {
        var medType = data.findText("med_type").orElse(Wire.GENERAL);
        return new Registration(
                call.institution().region(),
                call.institution().code(),
                VisitKey.personOf(data.text("psn_no")),
                WindowCall.insurance(data),
                call.header().insuredRegion(),
                false,
                new VisitFacts(
                        medType,
                        data.time("begntime"),
                        null,
                        null,
                        data.text("atddr_no"),
                        Wire.isEmergency(data, medType),
                        Wire.isSet(data, "trum_flag")),
                new VisitDetails(
                        data.text("ipt_otp_no"),
                        data.findText("dept_code").orElse(null),
                        data.findText("dept_name").orElse(null),
                        null,
                        data.findText("dr_name").orElse(null),
                        null,
                        List.of()));
    }
}
