package org.medfund.claims.national.settlement;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.NodeValues;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.VisitKey;
import org.medfund.claims.window.DeclaredSums;
import org.medfund.claims.window.SettlementOrder;
import org.springframework.stereotype.Component;

/** Reads what an institution wants settled: a registered visit, or a purchase with its lines. */
@Component
class Orders {

    private static final String YES = "1";

    private final Clock clock;

    Orders(Clock clock) {
        this.clock = clock;
    }

    /** Of 2206, 2207, 2303 and 2304. */
    SettlementOrder ofVisit(NationalCall call) {
        var data = call.input().node("data");
        var key = VisitKey.of(call.institution().code(), data.text("psn_no"), data.text("mdtrt_id"));
        var last = !call.header().infno().startsWith("23")
                || data.findText("mid_setl_flag").filter(YES::equals).isEmpty();
        var batch = data.findText("chrg_bchno").orElse(null);
        return order(call, data, key.person(), key.id(), null, batch, last);
    }

    /** Of 2101 and 2102. */
    SettlementOrder ofPurchase(NationalCall call) {
        var purchase = Purchase.of(call);
        return order(call, call.input().node("druginfo"), purchase.person(), purchase.id(), purchase, null, true);
    }

    private SettlementOrder order(
            NationalCall call,
            NodeValues node,
            UUID person,
            UUID visit,
            @Nullable OpenVisit unregistered,
            @Nullable String batch,
            boolean last) {
        return new SettlementOrder(
                call.institution(),
                call.header().msgid(),
                WindowCall.actor(call).personId(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                visit,
                unregistered,
                person,
                WindowCall.insurance(node),
                node.text("med_type"),
                batch,
                node.text("acct_used_flag").equals(YES),
                last,
                sums(node),
                node.has("invono") ? node.findText("invono").orElse(null) : null);
    }

    /** Where the parts are not asked for, only the total is compared. */
    private static DeclaredSums sums(NodeValues node) {
        var total = node.money("medfee_sumamt");
        if (!node.has("fulamt_ownpay_amt")) {
            return new DeclaredSums(total, null, null, null, null);
        }
        return new DeclaredSums(
                total,
                node.findMoney("fulamt_ownpay_amt").orElse(null),
                node.findMoney("overlmt_selfpay").orElse(null),
                node.findMoney("preselfpay_amt").orElse(null),
                node.findMoney("inscp_scp_amt").orElse(null));
    }
}
