package org.medfund.claims.national.settlement;

import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.window.Window;
import org.springframework.stereotype.Component;

/**
 * 2207, 2304 and 2102: settles a visit (S3-art10). The msgid is the institution's identifier of the settlement; the same
 * message again settles nothing twice.
 */
@Component
class Settle implements Transaction {

    private static final String PURCHASE = "2102";

    private final Window window;
    private final Orders orders;
    private final GivenCodes codes;

    Settle(Window window, Orders orders, GivenCodes codes) {
        this.codes = codes;
        this.window = window;
        this.orders = orders;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2207", "2207A", "2304", PURCHASE);
    }

    @Override
    public boolean commitsByItself() {
        return true;
    }

    @Override
    public Output answer(NationalCall call) {
        var purchase = call.header().infno().equals(PURCHASE);
        var order = purchase ? orders.ofPurchase(call) : orders.ofVisit(call);
        var identity = Identity.of(call.input().node(purchase ? "druginfo" : "data"));
        var settled = window.settle(order);
        return SettlementNodes.of(settled, identity).settled(codes.record(call, settled.row()));
    }
}
