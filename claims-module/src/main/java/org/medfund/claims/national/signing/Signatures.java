package org.medfund.claims.national.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.national.SignedCall;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** Checks the signature of a call with a key. */
final class Signatures {

    private Signatures() {}

    /** @throws Refused if the signature is missing, wrong, or too old or too early */
    static Verified verify(SignedCall call, Key key, Instant now) {
        return switch (key.variant()) {
            case SM2 -> InEnvelope.verify(call, key, now);
            case CSB -> CsbHeaders.verify(call, key, now);
            case TIF -> TifHeaders.verify(call, key, now);
        };
    }

    /** @throws Refused if it is further away from now than the window */
    static void timely(Instant given, Instant now, Duration window, String place) {
        if (Duration.between(given, now).abs().compareTo(window) > 0) {
            throw new Refused(
                    ClaimsError.SIGNATURE_STALE, new Violation(place, "与平台时间相差不超过" + window.toMinutes() + "分钟", "其他"));
        }
    }

    static String header(SignedCall call, String name) {
        var value = call.headers().apply(name);
        if (value == null || value.isEmpty()) {
            throw wrong(name, "请求头" + name);
        }
        return value;
    }

    /** Seconds or milliseconds since 1970. */
    static Instant since1970(String text, String place) {
        if (!text.matches("\\d{10}|\\d{13}")) {
            throw wrong(place, "10位秒或13位毫秒时间戳");
        }
        var number = Long.parseLong(text);
        return text.length() == "1700000000".length() ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    /** In a time that does not tell where they differ. */
    static void equal(@Nullable String expected, String given, String place) {
        var same = expected != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        if (!same) {
            throw wrong(place, "按约定方式计算的值");
        }
    }

    static Refused wrong(String place, String expected) {
        return new Refused(ClaimsError.SIGNATURE_WRONG, new Violation(place, expected, "其他"));
    }
}
