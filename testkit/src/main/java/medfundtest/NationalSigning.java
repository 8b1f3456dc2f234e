package medfundtest;

import java.time.Instant;
import java.util.Map;

/** Signs an envelope of the national interface as an institution's system does. */
public interface NationalSigning {

    /**
     * @param envelope  into which the signature goes, if it goes there
     * @param now       the sender's clock
     * @return the HTTP headers to send with it
     */
    Map<String, String> sign(Map<String, Object> envelope, Instant now);

    /** Variant A: SM3withSM2 in cainfo. */
    static Sm2Signing sm2() {
        return new Sm2Signing();
    }

    /** Variant B: headers of the CSB gateway, with the time in milliseconds. */
    static NationalSigning csb(String accessKey, String secret) {
        return (envelope, now) -> CsbSigning.headers(accessKey, secret, envelope, Long.toString(now.toEpochMilli()));
    }

    /** Variant C: x-tif headers, with a new nonce for each. */
    static NationalSigning tif(String paasId, String token) {
        return (envelope, now) ->
                TifSigning.headers(paasId, token, Long.toString(now.getEpochSecond()), TifSigning.nonce());
    }
}
