package org.medfund.claims.national.session;

import java.time.Clock;
import java.util.Set;
import org.medfund.claims.national.NationalCall;
import org.medfund.claims.national.Output;
import org.medfund.claims.national.Row;
import org.medfund.claims.national.Transaction;
import org.springframework.stereotype.Component;

/** 9001: an operator signs in for the day and gets a number, which is the same until the operator signs out. */
@Component
class SignIn implements Transaction {

    private final SignIns signIns;
    private final Clock clock;

    SignIn(SignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public Set<String> codes() {
        return Set.of("9001");
    }

    @Override
    public Output answer(NationalCall call) {
        var operator = call.input().node("signIn").text("opter_no");
        var number = signIns.signIn(call.institution(), operator);
        var row = new Row().with("sign_time", clock.instant()).with("sign_no", number);
        return Output.none().node("signinoutb", row);
    }
}
