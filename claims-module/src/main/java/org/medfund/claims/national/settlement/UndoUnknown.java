package org.medfund.claims.national.settlement;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.intake.NaturalKey;
import org.medfund.claims.intake.Reversals;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 2601 (冲正): undoes a message whose outcome its sender does not know, or of which the centre has more. What the message
 * settled is revoked, also after it was paid; if nothing came of it yet, nothing ever will.
 */
@Component
class UndoUnknown implements Transaction {

    private static final Set<String> SETTLEMENTS = Set.of("2102", "2207", "2207A", "2304");
    private static final Set<String> REVOCATIONS = Set.of("2103", "2208", "2305");

    private final Reversals reversals;

    UndoUnknown(Reversals reversals) {
        this.reversals = reversals;
    }

    @Override
    public Set<String> codes() {
        return Set.of("2601");
    }

    @Override
    public boolean commitsByItself() {
        return true;
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var infno = data.text("oinfno");
        if (!SETTLEMENTS.contains(infno) && !REVOCATIONS.contains(infno)) {
            throw new Refused(
                    ClaimsError.NOT_UNDONE, new Violation("/data/oinfno", "2102、2103、2207、2208、2304、2305", infno));
        }
        var institution = call.institution();
        reversals
                .findOrReserve(new NaturalKey(institution.region(), institution.code(), data.text("omsgid")))
                .ifPresent(row -> undo(call, row, data.text("psn_no")));
        return Output.none();
    }

    private void undo(NationalCall call, SettlementRow row, String psnNo) {
        if (!row.content().patient().psnNo().equals(psnNo)) {
            throw new Refused(ClaimsError.UNKNOWN_SETTLEMENT, new Violation("/data/psn_no", "该报文所结算的人员", "其他"));
        }
        if (row.reverses() != null) {
            throw new Refused(ClaimsError.NOT_UNDONE, new Violation("/data/omsgid", "撤销前的结算，可重新结算", "已生效的撤销"));
        }
        reversals.reverse(row, call.header().msgid(), WindowCall.actor(call).personId());
    }
}
