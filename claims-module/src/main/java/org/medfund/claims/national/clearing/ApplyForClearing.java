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

/** 3203: an institution applies for clearing of a month, or of some days of it. */
@Component
class ApplyForClearing implements Transaction {

    private final ClearingApplications applications;

    ApplyForClearing(ClearingApplications applications) {
        this.applications = applications;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3203");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node(ClearingNode.DATA);
        var period = ClearingPeriod.of(
                ClearingNode.month("setlym", data.text("setlym")),
                data.findDate("begndate").orElse(null),
                data.findDate("enddate").orElse(null));
        var request = new ClearingRequest(
                call.institution().code(),
                data.text("clr_type"),
                data.findText("clr_way").orElse(null),
                null,
                period,
                data.findCount("psntime").orElse(null),
                ClearingNode.amounts(data));
        return ClearingNode.answer(applications.apply(request, call.caller().as(Role.INSTITUTION)));
    }
}
