package org.medfund.claims.national.filing;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.person.filing.FilingKind;
import org.springframework.stereotype.Component;

/** 2503: a chronic or special disease of outpatient care (门诊慢特病备案). */
@Component
class FileChronicDisease implements Transaction {

    static final String INFNO = "2503";

    private final FilingDesk desk;

    FileChronicDisease(FilingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> codes() {
        return Set.of(INFNO);
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        return desk.file(call, data, FilingKind.CHRONIC, data.text("opsp_dise_code"));
    }
}
