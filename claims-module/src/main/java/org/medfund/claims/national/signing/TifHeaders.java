package org.medfund.claims.national.signing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.medfund.claims.national.SignedCall;
import org.medfund.kernel.Sha256;

/**
 * Variant C: {@code x-tif-signature} is hex of SHA-256 over time, token, nonce and time again. It does not cover the body, so
 * each nonce counts once.
 */
final class TifHeaders {

    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String TIME = "x-tif-timestamp";
    private static final String NONCE = "x-tif-nonce";
    private static final String SIGNATURE = "x-tif-signature";
    private static final Pattern NONCES = Pattern.compile("[\\x21-\\x7e]{1,64}");

    private TifHeaders() {}

    static Verified verify(SignedCall call, Key key, Instant now) {
        Signatures.equal(key.keyId(), Signatures.header(call, "x-tif-paasid"), "x-tif-paasid");
        var time = Signatures.header(call, TIME);
        var nonce = Signatures.header(call, NONCE);
        var given = Signatures.header(call, SIGNATURE).toLowerCase(Locale.ROOT);
        Signatures.equal(sign(time, key.material(), nonce), given, SIGNATURE);
        if (!NONCES.matcher(nonce).matches()) {
            throw Signatures.wrong(NONCE, "不超过64位且不含空格的随机数");
        }
        Signatures.timely(Signatures.since1970(time, TIME), now, WINDOW, TIME);
        return new Verified(Optional.of(nonce), WINDOW.multipliedBy(2));
    }

    private static String sign(String time, String token, String nonce) {
        return HexFormat.of().formatHex(Sha256.of((time + token + nonce + time).getBytes(StandardCharsets.UTF_8)));
    }
}
