package medfundtest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The x-tif headers. */
public final class TifSigning {

    private TifSigning() {}

    static String nonce() {
        return UUID.randomUUID().toString();
    }

    public static Map<String, String> headers(String paasId, String token, String timestamp, String nonce) {
        return Map.of(
                "x-tif-paasid", paasId,
                "x-tif-timestamp", timestamp,
                "x-tif-nonce", nonce,
                "x-tif-signature", sha256(timestamp + token + nonce + timestamp));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
