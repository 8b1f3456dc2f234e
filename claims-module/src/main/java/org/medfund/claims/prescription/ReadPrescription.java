package org.medfund.claims.prescription;

import java.util.Map;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.visit.VisitKey;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 7102: a pharmacy reads the outside prescription that a person shows (S2-8b). */
@Component
class ReadPrescription implements Transaction {

    private final PrescriptionRows rows;

    ReadPrescription(PrescriptionRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> codes() {
        return Set.of("7102");
    }

    /** @throws Refused if the person has no such prescription */
    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var key = new PrescriptionKey(call.institution().region(), data.text("rxno"));
        var person = VisitKey.personOf(data.text("psn_no"));
        var standing = rows.find(Set.of(key)).get(key);
        if (standing == null || !standing.prescription().person().equals(person)) {
            throw new Refused(ClaimsError.NO_SUCH_PRESCRIPTION, new Violation("/data/rxno", "该参保人的外配处方号", key.rxno()));
        }
        return Output.none()
                .node("rxinfo", info(standing))
                .list(
                        "rxdetail",
                        standing.prescription().quantities().entrySet().stream()
                                .map(ReadPrescription::line)
                                .toList());
    }

    private static Row info(StandingPrescription standing) {
        var prescription = standing.prescription();
        return new Row()
                .with("rxno", prescription.rxno())
                .with("fixmedins_code", prescription.institution().value())
                .with("bilg_dr_codg", prescription.prescriber())
                .with("prsc_time", prescription.issuedAt())
                .with("vali_end_date", prescription.validUntil())
                .with("used_flag", standing.dispensed());
    }

    private static Row line(Map.Entry<String, Quantity> prescribed) {
        return new Row().with("med_list_codg", prescribed.getKey()).with("cnt", prescribed.getValue());
    }
}
