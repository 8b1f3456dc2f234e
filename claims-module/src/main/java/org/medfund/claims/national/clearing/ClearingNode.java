package org.medfund.claims.national.clearing;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.clearing.ClearingAmounts;
import org.medfund.claims.clearing.ClearingApplication;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** What the transactions of clearing have in common. */
final class ClearingNode {

    static final String DATA = "data";

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private ClearingNode() {}

    static ClearingAmounts amounts(NodeValues data) {
        return new ClearingAmounts(
                data.money("medfee_sumamt"),
                data.money("med_sumfee"),
                data.money("fund_appy_sum"),
                data.money("cash_payamt"),
                data.money("acct_pay"));
    }

    /** @throws Refused if it is not written as yyyyMM */
    static YearMonth month(String field, String text) {
        try {
            return YearMonth.parse(text, MONTH);
        } catch (DateTimeException e) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/input/" + DATA + "/" + field, "yyyyMM", "其他"));
        }
    }

    static String text(YearMonth month) {
        return MONTH.format(month);
    }

    static Output answer(ClearingApplication application) {
        return Output.none().node("result", new Row().with("clr_appy_evt_id", application.clrAppyEvtId()));
    }
}
