package org.medfund.claims.national.settlement;

import java.util.Map;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.intake.Reversals;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 2208, 2305 and 2103: revokes a settlement. The revocation is a record of its own with negative amounts; it is allowed after
 * payout and after clearing too, and enters the next period.
 */
@Component
class Revoke implements Transaction {

    /** Each revokes settlements of its own clearing type. */
    private static final Map<String, String> CLEARING_TYPES = Map.of("2208", "11", "2305", "21", "2103", "41");

    private final SettlementsOfCaller settlements;
    private final Reversals reversals;

    Revoke(SettlementsOfCaller settlements, Reversals reversals) {
        this.settlements = settlements;
        this.reversals = reversals;
    }

    @Override
    public Set<String> codes() {
        return CLEARING_TYPES.keySet();
    }

    @Override
    public boolean commitsByItself() {
        return true;
    }

    @Override
    public Output answer(NationalCall call) {
        var found = settlements.find(call);
        var clearing = found.row().content().codes().clrType();
        if (CLEARING_TYPES.containsValue(clearing)
                && !clearing.equals(CLEARING_TYPES.get(call.header().infno()))) {
            throw new Refused(ClaimsError.VISIT_STEP_WRONG, new Violation("/data/setl_id", "本交易对应清算类别的结算", clearing));
        }
        var by = WindowCall.actor(call).personId();
        var reversal = reversals.reverse(found.row(), call.header().msgid(), by);
        return settlements.reversed(found, reversal).revoked();
    }
}
