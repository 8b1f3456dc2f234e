package org.medfund.demo.play;

import org.medfund.demo.patients.DemoSettlement;
import org.medfund.kernel.Money;
import tools.jackson.databind.JsonNode;

/**
 * A settlement that Medfund took.
 *
 * @param id       its id there
 * @param visit    the visit's id there; empty for a ready-made one
 * @param medfee   total fee
 * @param fullSelf of that outside the catalogue
 * @param fund     what all funds pay
 * @param account  what the personal account pays
 */
record Taken(String id, String visit, Money medfee, Money fullSelf, Money fund, Money account) {

    /** A ready-made one, whose benefit was computed before it came. */
    static Taken readyMade(DemoSettlement settlement, String id) {
        var fees = settlement.fees();
        var shares = settlement.shares();
        return new Taken(id, "", fees.total(), fees.fullSelf(), shares.funds(), shares.account());
    }

    /** As the national interface answers it. */
    static Taken national(JsonNode setlinfo) {
        return new Taken(
                setlinfo.path("setl_id").asString(),
                setlinfo.path("mdtrt_id").asString(),
                yuan(setlinfo, "medfee_sumamt"),
                yuan(setlinfo, "fulamt_ownpay_amt"),
                yuan(setlinfo, "fund_pay_sumamt"),
                yuan(setlinfo, "acct_pay"));
    }

    boolean isReadyMade() {
        return visit.isEmpty();
    }

    private static Money yuan(JsonNode info, String field) {
        return Money.ofYuan(info.path(field).decimalValue().toPlainString());
    }
}
