package org.medfund.claims.national.filing;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.springframework.stereotype.Component;

/** 2502, 2504 and 2506 cancel what 2501, 2503 and 2505 filed. */
@Component
class CancelFiling implements Transaction {

    private static final Map<String, String> CANCELS =
            Map.of("2502", FileReferral.INFNO, "2504", FileChronicDisease.INFNO, "2506", FileDesignation.INFNO);

    private final FilingDesk desk;

    CancelFiling(FilingDesk desk) {
        this.desk = desk;
    }

    @Override
    public Set<String> codes() {
        return CANCELS.keySet();
    }

    @Override
    public Output answer(NationalCall call) {
        return desk.cancel(
                call, Objects.requireNonNull(CANCELS.get(call.header().infno())));
    }
}
