package medfundtest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers of the CSB gateway. */
public final class CsbSigning {

    private CsbSigning() {}

    public static Map<String, String> headers(
            String accessKey, String secret, Map<String, Object> envelope, String timestamp) {
        var headers = new TreeMap<String, String>();
        headers.put("_api_name", String.valueOf(envelope.get("infno")));
        headers.put("_api_version", "1.0.0");
        headers.put("_api_timestamp", timestamp);
        headers.put("_api_access_key", accessKey);
        headers.put("_api_signature", hmac(secret, text(headers)));
        return headers;
    }

    private static String text(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + "=" + header.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
