package org.medfund.claims.national.settlement;

import java.util.Set;
import org.medfund.claims.intake.VisibleSettlements;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.springframework.stereotype.Component;

/** 5203: a settlement or revocation as it is stored, by which an unknown outcome is resolved. */
@Component
class QuerySettlement implements Transaction {

    private final SettlementsOfCaller settlements;
    private final VisibleSettlements visible;

    QuerySettlement(SettlementsOfCaller settlements, VisibleSettlements visible) {
        this.settlements = settlements;
        this.visible = visible;
    }

    @Override
    public Set<String> codes() {
        return Set.of("5203");
    }

    @Override
    public Output answer(NationalCall call) {
        var found = settlements.find(call);
        var fields = new QueryFields(call.institution(), visible.isReversed(found.row()));
        return SettlementNodes.of(found, Identity.UNTOLD).shown(fields);
    }
}
