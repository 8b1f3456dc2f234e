package org.medfund.claims.national.catalogue;

import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Transaction;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 3302: an institution takes a match of its own back. */
@Component
class CancelMatches implements Transaction {

    private final Matches matches;

    CancelMatches(Matches matches) {
        this.matches = matches;
    }

    @Override
    public Set<String> codes() {
        return Set.of("3302");
    }

    @Override
    public Output answer(NationalCall call) {
        var data = call.input().node("data");
        var match = Matches.find(matches.lock(call.institution().code()), data.text("fixmedins_hilist_id"))
                .filter(found -> found.national().equals(data.text("med_list_codg")))
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_MATCH,
                        new Violation("/input/data/fixmedins_hilist_id", "本机构已对照且未撤销的目录编码", "其他")));
        matches.add(call, match, true);
        return Output.none();
    }
}
