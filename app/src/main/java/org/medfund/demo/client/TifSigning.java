package org.medfund.demo.client;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.medfund.kernel.Sha256;

/** The x-tif headers: SHA-256 over time, token, nonce and time again, in hex. */
final class TifSigning {

    private TifSigning() {}

    static String[] headers(String token, Instant now, String nonce) {
        var time = Long.toString(now.getEpochSecond());
        var signature = Sha256.of((time + token + nonce + time).getBytes(StandardCharsets.UTF_8));
        return new String[] {
            "Content-Type",
            "text/plain;charset=UTF-8",
            "x-tif-paasid",
            Sender.KEY_ID,
            "x-tif-timestamp",
            time,
            "x-tif-nonce",
            nonce,
            "x-tif-signature",
            HexFormat.of().formatHex(signature)
        };
    }
}
