package org.medfund.claims.national.clearing;

import java.util.Set;
import org.medfund.claims.clearing.ClearingApplication;
import org.medfund.claims.clearing.ClearingApplications;
import org.medfund.claims.clearing.ClearingQuery;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.springframework.stereotype.Component;

/** 3205A: an institution sees its applications that it did not cancel, and how far they are. */
@Component
class ShowClearing implements Transaction {

    private final ClearingApplications applications;

    ShowClearing(ClearingApplications applications) {
        this.applications = applications;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3205A");
    }

    @Override
    public Output answer(NationalCall call) {
        var found = applications.find(query(call));
        return Output.none()
                .list("clr_appys", found.stream().map(one -> row(one, call)).toList());
    }

    private static ClearingQuery query(NationalCall call) {
        var data = call.input().find(ClearingNode.DATA);
        return new ClearingQuery(
                call.institution().code(),
                data.flatMap(node -> node.findText("clr_appy_evt_id")).orElse(null),
                data.flatMap(node -> node.findText("clr_type")).orElse(null),
                data.flatMap(node -> node.findText("clr_optins")).orElse(null),
                data.flatMap(node -> node.findText("clr_ym"))
                        .map(text -> ClearingNode.month("clr_ym", text))
                        .orElse(null));
    }

    private static Row row(ClearingApplication application, NationalCall call) {
        var request = application.request();
        return new Row()
                .with("fixmedins_code", request.institution().value())
                .with("fixmedins_name", call.institution().name())
                .with("clr_stas", application.status())
                .with("opt_time", application.appliedAt())
                .with("medfee_Sumamt", request.amounts().medfee())
                .with("hi_agre_sumfee", request.amounts().accepted())
                .with("fund_appy_sum", request.amounts().fund())
                .with("cash_payamt", request.amounts().cash())
                .with("acct_pay", request.amounts().account())
                .with("begndate", request.period().from())
                .with("enddate", request.period().to())
                .with("clr_ym", ClearingNode.text(request.period().month()))
                .with("clr_optins", request.clrOptins())
                .with("opter", application.applicant().personId())
                .with("optins_no", application.region().value())
                .with("clr_appy_evt_id", application.clrAppyEvtId());
    }
}
