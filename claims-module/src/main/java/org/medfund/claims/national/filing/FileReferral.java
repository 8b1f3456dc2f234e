package org.medfund.claims.national.filing;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.person.filing.FilingKind;
import org.springframework.stereotype.Component;

/** 2501: an institution refers a person to a place elsewhere (转院备案). It holds for the place, not for one hospital there. */
@Component
class FileReferral implements Transaction {

    static final String INFNO = "2501";

    private final FilingDesk desk;

    FileReferral(FilingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> codes() {
        return Set.of(INFNO);
    }

    @Override
    public Output answer(NationalCall call) {
        var node = call.input().node("refmedin");
        return desk.file(
                call, node, FilingKind.REFERRED, node.region("mdtrtarea_admdvs").value());
    }
}
