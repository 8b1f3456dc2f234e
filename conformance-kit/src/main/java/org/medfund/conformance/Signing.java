package org.medfund.conformance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The HTTP headers by which a call is signed (1.4): variant B or C, or none for a server that takes what comes. */
enum Signing {
    /** x-tif headers. */
    TIF {
        @Override
        Map<String, String> headers(String key, String secret, String infno, Instant now)
                throws GeneralSecurityException {
            var time = Long.toString(now.getEpochSecond());
            var nonce = UUID.randomUUID().toString();
            var digest = MessageDigest.getInstance("SHA-256").digest(utf8(time + secret + nonce + time));
            return Map.of(
                    "x-tif-paasid", key,
                    "x-tif-timestamp", time,
                    "x-tif-nonce", nonce,
                    "x-tif-signature", HexFormat.of().formatHex(digest));
        }
    },
    /** Headers of the CSB gateway. */
    CSB {
        @Override
        Map<String, String> headers(String key, String secret, String infno, Instant now)
                throws GeneralSecurityException {
            var headers = new TreeMap<String, String>();
            headers.put("_api_name", infno);
            headers.put("_api_version", "1.0.0");
            headers.put("_api_timestamp", Long.toString(now.toEpochMilli()));
            headers.put("_api_access_key", key);
            var text = headers.entrySet().stream()
                    .map(header -> header.getKey() + "=" + header.getValue())
                    .collect(Collectors.joining("&"));
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(utf8(secret), "HmacSHA1"));
            headers.put("_api_signature", Base64.getEncoder().encodeToString(mac.doFinal(utf8(text))));
            return headers;
        }
    },
    NONE {
        @Override
        Map<String, String> headers(String key, String secret, String infno, Instant now) {
            return Map.of();
        }
    };

    abstract Map<String, String> headers(String key, String secret, String infno, Instant now)
            throws GeneralSecurityException;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
