package org.medfund.claims.list;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.intake.VisibleSettlements;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/**
 * 4101 and the reduced 4101A: takes in the list of a settlement. One that fails the quality control is taken in too, so that
 * the institution sees why and sends a better one, which is then the one in force.
 */
@Component
class ListUpload implements Transaction {

    private static final String REDUCED = "4101A";

    private final VisibleSettlements settlements;
    private final SettlementLists lists;

    ListUpload(VisibleSettlements settlements, SettlementLists lists) {
        this.settlements = settlements;
        this.lists = lists;
    }

    @Override
    public Set<String> codes() {
        return Set.of("4101", REDUCED);
    }

    @Override
    public Output answer(NationalCall call) {
        var settlement = settlement(call);
        var reduced = call.header().infno().equals(REDUCED);
        var reasons = QualityControl.of(call.input(), settlement, reduced);
        var id = lists.keep(
                settlement, call.input().json(), reasons, call.caller().actor());
        return Output.none().node("data", new Row().with("setl_list_id", Ids.text(id)));
    }

    private SettlementRow settlement(NationalCall call) {
        var number = call.input().node("setlinfo").text("setl_id");
        try {
            var found = settlements.find(call.caller(), number);
            if (found.reverses() == null) {
                return found;
            }
        } catch (Refused notThere) {
            throw unknown();
        }
        throw unknown();
    }

    private static Refused unknown() {
        return new Refused(
                ClaimsError.NO_SUCH_SETTLEMENT, new Violation("/input/setlinfo/setl_id", "本机构的医保结算编号", "其他"));
    }
}
