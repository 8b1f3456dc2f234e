package org.medfund.claims.national.clearing;

import java.util.Set;
import org.medfund.claims.clearing.ClearingApplications;
import org.medfund.claims.clearing.ClearingPeriod;
import org.medfund.claims.clearing.ClearingRequest;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.kernel.Role;
import org.springframework.stereotype.Component;

/** 3203A: an institution applies for clearing of some days, where it says so to one clearing agency. */
@Component
class ApplyToAnAgency implements Transaction {

    private final ClearingApplications applications;

    ApplyToAnAgency(ClearingApplications applications) {
        this.applications = applications;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3203A");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node(ClearingNode.DATA);
        var request = new ClearingRequest(
                call.institution().code(),
                data.text("clr_type"),
                null,
                data.findText("clr_optins").orElse(null),
                ClearingPeriod.of(null, data.date("begndate"), data.date("enddate")),
                null,
                ClearingNode.amounts(data));
        return ClearingNode.answer(applications.apply(request, call.caller().as(Role.INSTITUTION)));
    }
}
