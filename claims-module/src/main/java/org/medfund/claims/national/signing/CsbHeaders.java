package org.medfund.claims.national.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.medfund.claims.national.SignedCall;

/**
 * Variant B: {@code _api_signature} is Base64 of HMAC-SHA-1 over {@code k=v&...} of the other headers in the order of their
 * names. It does not cover the body, so each signature counts once; whoever gives the time in seconds can make one call of a
 * transaction a second.
 */
final class CsbHeaders {

    private static final Duration WINDOW = Duration.ofMinutes(30);
    private static final String HMAC = "HmacSHA1";
    private static final String TIME = "_api_timestamp";
    private static final String SIGNATURE = "_api_signature";
    private static final List<String> SIGNED = List.of("_api_access_key", "_api_name", TIME, "_api_version");

    private CsbHeaders() {}

    static Verified verify(SignedCall call, Key key, Instant now) {
        Signatures.equal(key.keyId(), Signatures.header(call, "_api_access_key"), "_api_access_key");
        var text = SIGNED.stream()
                .map(name -> name + "=" + Signatures.header(call, name))
                .collect(Collectors.joining("&"));
        var signature = Signatures.header(call, SIGNATURE);
        Signatures.equal(sign(key.material(), text), signature, SIGNATURE);
        Signatures.equal(call.infno(), Signatures.header(call, "_api_name"), "_api_name");
        Signatures.timely(Signatures.since1970(Signatures.header(call, TIME), TIME), now, WINDOW, TIME);
        return new Verified(Optional.of(signature), WINDOW.multipliedBy(2));
    }

    private static String sign(String secret, String text) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an HMAC cannot be computed", e);
        }
    }
}
