package org.medfund.claims.national.session;

import java.time.Clock;
import java.util.Set;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** 9002: an operator signs out. */
@Component
class SignOut implements Transaction {

    private final SignIns signIns;
    private final Clock clock;

    SignOut(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("9002");
    }

    @Override
    public Output answer(NationalCall call) {
        var given = call.input().node("signOut");
        if (!signIns.signOut(call.institution(), given.text("opter_no"), given.text("sign_no"))) {
            throw new Refused(
                    ClaimsError.NOT_SIGNED_IN, new Violation("/input/signOut/sign_no", "当日签到且未签退的签到编号", "其他"));
        }
        return Output.none().node("signoutoutb", new Row().with("sign_time", clock.instant()));
    }
}
