package org.medfund.claims.national.settlement;

import org.medfund.claims.ClaimsError;
import org.medfund.claims.intake.VisibleSettlements;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.claims.window.SettledVisit;
import org.medfund.claims.window.SettledVisits;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** The settlement that a call means by setl_id, mdtrt_id and psn_no together. */
@Component
class SettlementsOfCaller {

    private final VisibleSettlements visible;
    private final SettledVisits settled;

    SettlementsOfCaller(VisibleSettlements visible, SettledVisits settled) {
        this.visible = visible;
        this.settled = settled;
    }

    /** @throws Refused as not found unless all three are of one settlement of this institution */
    SettledVisit find(NationalCall call) {
        var data = call.input().node("data");
        var row = visible.findBySetlId(call.caller(), data.text("setl_id"));
        var same = row.filter(one -> one.content().mdtrtId().equals(data.text("mdtrt_id"))
                && one.content().patient().psnNo().equals(data.text("psn_no")));
        return same.map(this::settled)
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_SETTLEMENT, new Violation("/data/setl_id", "本机构该人员的结算", "未查询到")));
    }

    SettlementNodes reversed(SettledVisit original, SettlementRow reversal) {
        return SettlementNodes.reversed(reversal, original.deductible(), settled.balance(original.row()));
    }

    /** A ready-made record was computed elsewhere: neither its deductible nor a balance is known here. */
    private SettledVisit settled(SettlementRow row) {
        return settled.find(row).orElseGet(() -> new SettledVisit(row, Money.ZERO, Money.ZERO));
    }
}
