package org.medfund.claims.reconciliation;

import java.time.Clock;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NationalProfile;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.Shanghai;
import org.springframework.stereotype.Component;

/**
 * 3201: an institution's totals of one group over dates of settlement, and whether ours are the same (S3-art12). Settlements
 * and reversals are counted together, as the region counts reversals on the last of the dates; refd_setl_flag is read and
 * not looked at.
 *
 * <p>Said of a single day it is also a part of the institution's statement of that day: as soon as the groups that it said
 * last are all that we have, and equal, they are its statement, and the day becomes payable exactly as by the statement over
 * REST. A group that differs makes no statement; 3202 says which rows differ, and the group is stated again.
 */
@Component
class TotalReconciliation implements Transaction {

    private final StatedGroups groups;
    private final StatingByGroups statement;
    private final PolicyBooks books;
    private final Clock clock;

    TotalReconciliation(StatedGroups groups, StatingByGroups statement, PolicyBooks books, Clock clock) {
        this.groups = groups;
        this.statement = statement;
        this.books = books;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3201");
    }

    /** A statement of the day retries in transactions of its own. */
    @Override
    public boolean commitsByItself() {
        return true;
    }

    @Override
    public Output answer(NationalCall call) {
        var stated = stated(call);
        var book = books.asOf(call.institution().region(), stated.range().until());
        var ours = groups.ours(stated, ReversalCount.of(book));
        var verdict = Verdict.of(ours, stated.theirs());
        groups.insert(stated, ours, verdict, call.caller().actor());
        if (verdict == Verdict.BALANCED && stated.range().isOneDay()) {
            statement.stateIfWhole(
                    call.institution(), stated.range().from(), call.caller().actor());
        }
        return Output.none()
                .node(
                        "stmtinfo",
                        new Row()
                                .with("setl_optins", stated.agency())
                                .with("stmt_rslt", verdict.code(new NationalProfile(book).statementResults()))
                                .with("stmt_rslt_dscr", verdict.text()));
    }

    private StatedGroup stated(NationalCall call) {
        var data = call.input().node("data");
        return new StatedGroup(
                call.institution(),
                StatedRange.of(data, Shanghai.dateOf(clock.instant())),
                new Group(data.text("insutype"), data.text("clr_type")),
                data.text("setl_optins"),
                totals(data));
    }

    private static Totals totals(NodeValues data) {
        return new Totals(
                data.money("medfee_sumamt"),
                data.money("fund_pay_sumamt"),
                data.money("acct_pay"),
                data.count("fixmedins_setl_cnt"));
    }
}
