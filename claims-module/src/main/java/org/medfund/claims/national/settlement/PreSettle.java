package org.medfund.claims.national.settlement;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.window.Window;
import org.springframework.stereotype.Component;

/** 2206, 2303 and 2101: what a settlement would be; nothing is stored of it. */
@Component
class PreSettle implements Transaction {

    private static final String PURCHASE = "2101";

    private final Window window;
    private final Orders orders;

    PreSettle(Window window, Orders orders) {
        this.window = window;
        this.orders = orders;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2206", "2206A", "2303", PURCHASE);
    }

    @Override
    public Output answer(NationalCall call) {
        var purchase = call.header().infno().equals(PURCHASE);
        var order = purchase ? orders.ofPurchase(call) : orders.ofVisit(call);
        var identity = Identity.of(call.input().node(purchase ? "druginfo" : "data"));
        return SettlementNodes.of(window.preSettle(order), identity).foreseen();
    }
}
