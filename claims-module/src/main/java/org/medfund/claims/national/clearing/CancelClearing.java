package org.medfund.claims.national.clearing;

import java.util.Set;
import org.medfund.claims.clearing.ClearingApplications;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.kernel.Role;
import org.springframework.stereotype.Component;

/** 3204 and 3204A: an institution cancels its application, as long as nobody took it up. */
@Component
class CancelClearing implements Transaction {

    private final ClearingApplications applications;

    CancelClearing(ClearingApplications applications) {
        this.applications = applications;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3204", "3204A");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node(ClearingNode.DATA);
        applications.cancel(
                call.institution().code(),
                data.text("clr_appy_evt_id"),
                data.findText("clr_optins").orElse(null),
                call.caller().as(Role.INSTITUTION));
        return Output.none();
    }
}
