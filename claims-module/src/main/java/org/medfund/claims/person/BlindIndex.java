package org.medfund.claims.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import org.springframework.stereotype.Component;

/**
 * Finds equal values without opening any: HMAC-SHA-256 under a key of its own over the normalised value and its kind.
 * Without the key nobody can try out numbers against it.
 */
@Component
class BlindIndex {

    private static final String HMAC = "HmacSHA256";

    private final SecretKeys keys;

    BlindIndex(SecretKeys keys) {
        this.keys = keys;
    }

    /** What can be searched for. */
    enum Kind {
        CERTIFICATE,
        PHONE
    }

    String keyId() {
        return keys.indexId();
    }

    byte[] of(Certificate certificate) {
        return of(Kind.CERTIFICATE, certificate.type() + " " + certificate.number());
    }

    byte[] ofPhone(String phone) {
        return of(Kind.PHONE, PersonalData.phoneDigits(phone));
    }

    private byte[] of(Kind kind, String normal) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(keys.index());
            return mac.doFinal((kind + " " + normal).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the blind index cannot be computed", e);
        }
    }
}
