package org.medfund.claims.national.base;

import java.util.Set;
import org.medfund.claims.PlannedVisit;
import org.medfund.claims.ReviewHint;
import org.medfund.claims.ReviewHints;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.person.PersonFacts;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 3101 before and 3102 during care: what the review would say (事前, 事中提醒; S2-5d). Nothing, where nobody reviews. */
@Component
class DetailReview implements Transaction {

    private final WindowCall window;
    private final ReviewHints hints;

    DetailReview(WindowCall window, ObjectProvider<ReviewHints> hints) {
        this.window = window;
        this.hints = hints.getIfAvailable(() -> ReviewHints.NONE);
    }

    @Override
    public Set<String> codes() {
        return Set.of("3101", "3102");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var person = window.person(data).person();
        var found = hints.of(visit(call, data, person)).stream().map(DetailReview::row);
        return Output.none().list("result", found.toList());
    }

    private static PlannedVisit visit(NationalCall call, NodeValues data, PersonFacts person) {
        return new PlannedVisit(
                call.institution().region(),
                call.institution().code(),
                person.id(),
                person.bornOn(),
                person.sex().code(),
                data.text("med_type"),
                data.time("begntime"),
                call.input().list("feedetail").stream().map(DetailReview::line).toList());
    }

    private static PlannedVisit.Line line(NodeValues fee) {
        return new PlannedVisit.Line(
                fee.text("feedetl_sn"),
                fee.text("med_list_codg"),
                fee.quantity("cnt"),
                fee.money("det_item_fee_sumamt"),
                fee.time("fee_ocur_time"));
    }

    private static Row row(ReviewHint hint) {
        return new Row()
                .with("jr_id", Ids.text(hint.id()))
                .with("rule_id", hint.rule())
                .with("rule_name", hint.ruleName())
                .with("vola_cont", hint.text())
                .with("feedetl_sn", hint.line());
    }
}
