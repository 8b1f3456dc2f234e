package org.medfund.claims.national.settlement;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.intake.NaturalKey;
import org.medfund.claims.intake.Reversals;
import org.medfund.claims.national.EarlierCalls;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.national.WindowCall;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.visit.VisitKey;
import org.medfund.claims.visit.VisitKind;
import org.medfund.claims.visit.VisitWriter;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * 2601 (冲正): undoes a message whose outcome its sender does not know, or of which the centre has more. What the message
 * settled is revoked, also after it was paid, and whom it admitted was not; if nothing came of it yet, nothing ever will. A
 * revocation that stands is not undone: the visit is open again and is settled anew.
 */
@Component
class UndoUnknown implements Transaction {

    private static final Set<String> SETTLEMENTS = Set.of("2102", "2207", "2207A", "2304");
    private static final Set<String> REVOCATIONS = Set.of("2103", "2208", "2305");
    private static final String ADMISSION = "2401";

    private final Reversals reversals;
    private final EarlierCalls earlier;
    private final VisitWriter visits;

    UndoUnknown(Reversals reversals, EarlierCalls earlier, VisitWriter visits) {
        this.reversals = reversals;
        this.earlier = earlier;
        this.visits = visits;
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
        if (infno.equals(ADMISSION)) {
            earlier.outputOrNever(call, infno, data.text("omsgid")).ifPresent(output -> cancel(call, output));
        } else if (SETTLEMENTS.contains(infno) || REVOCATIONS.contains(infno)) {
            var institution = call.institution();
            reversals
                    .findOrReserve(new NaturalKey(institution.region(), institution.code(), data.text("omsgid")))
                    .ifPresent(row -> undo(call, row, data.text("psn_no")));
        } else {
            throw new Refused(
                    ClaimsError.NOT_UNDONE, new Violation("/data/oinfno", "2102、2103、2207、2208、2304、2305、2401", infno));
        }
        return Output.none();
    }

    /**
     * There was no such admission. The person is the one whom the caller names, so that nobody else's is cancelled. One that is
     * cancelled is undone: the question comes again when its answer was lost.
     */
    private void cancel(NationalCall call, JsonNode admitted) {
        var psnNo = call.input().node("data").text("psn_no");
        var visit = admitted.path("result").path("mdtrt_id").asString();
        try {
            visits.cancel(VisitKey.of(call.institution().code(), psnNo, visit), VisitKind.STAY, WindowCall.actor(call));
        } catch (Refused refused) {
            if (refused.errorCode() != ClaimsError.VISIT_CANCELLED) {
                throw refused;
            }
        }
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
