package org.medfund.claims.national.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.medfund.claims.national.SignedCall;

/**
 * Variant A: cainfo is SM3withSM2 over the envelope without cainfo. It covers all that is sent, so the same message again is
 * the same request and no replay.
 */
final class InEnvelope {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String PLACE = "/cainfo";

    private InEnvelope() {}

    static Verified verify(SignedCall call, Key key, Instant now) {
        var cainfo = call.cainfo();
        if (cainfo == null || !Sm2.verify(key.material(), call.content().get(), cainfo)) {
            throw Signatures.wrong(PLACE, "报文的SM3withSM2签名");
        }
        Signatures.timely(call.infTime(), now, WINDOW, "/inf_time");
        return new Verified(Optional.empty(), WINDOW);
    }
}
