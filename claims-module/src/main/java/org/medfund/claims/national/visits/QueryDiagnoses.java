package org.medfund.claims.national.visits;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.visit.VisitDetails.Diagnosis;
import org.medfund.claims.visit.VisitQueries;
import org.springframework.stereotype.Component;

/** 5202: the diagnoses of a visit, for the institution that made them. */
@Component
class QueryDiagnoses implements Transaction {

    private final VisitQueries visits;

    QueryDiagnoses(VisitQueries visits) {
        this.visits = visits;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5202");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var found = visits.find(Wire.key(call, data));
        return Output.none()
                .list(
                        "diseinfo",
                        found.details().diagnoses().stream()
                                .map(diagnosis -> row(data, diagnosis))
                                .toList());
    }

    private static Row row(NodeValues data, Diagnosis diagnosis) {
        return new Row()
                .with("mdtrt_id", data.text("mdtrt_id"))
                .with("psn_no", data.text("psn_no"))
                .with("diag_type", diagnosis.type())
                .with("maindiag_flag", diagnosis.main())
                .with("diag_srt_no", diagnosis.order())
                .with("diag_code", diagnosis.code())
                .with("diag_name", diagnosis.name())
                .with("diag_dept", diagnosis.department())
                .with("dise_dor_no", diagnosis.doctor())
                .with("dise_dor_name", diagnosis.doctorName())
                .with("diag_time", diagnosis.at())
                .with("vali_flag", diagnosis.valid());
    }
}
