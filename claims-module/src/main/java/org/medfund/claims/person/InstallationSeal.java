package org.medfund.claims.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals what is personal or secret and belongs to no single person, under the keys of the installation: AES-256-GCM, with a
 * key derived for the one place where the value lies (HKDF-SHA-256), so that no key ever seals much and nobody moves a value.
 */
@Component
public final class InstallationSeal {

    private static final String HMAC = "HmacSHA256";
    private static final String DERIVATION = "HKDF-SHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeys keys;

    InstallationSeal(SecretKeys keys) {
        this.keys = keys;
    }

    /**
     * A value as it is stored.
     *
     * @param keyId the installation's key that it is sealed under
     * @param bytes the sealed value
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Sealed(String keyId, byte[] bytes) {}

    public Sealed seal(byte[] clear, String place) {
        var id = keys.current();
        return new Sealed(id, Aes.seal(derived(id, place), clear, place));
    }

    /** @throws IllegalStateException if the key is lost, or the value was changed or lay elsewhere */
    public byte[] open(Sealed sealed, String place) {
        return Aes.open(derived(sealed.keyId(), place), sealed.bytes(), place);
    }

    /** Tells equal values and nothing else of them: HMAC-SHA-256 under the key of the blind index. */
    public byte[] fingerprint(byte[] value) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(keys.index());
            mac.update("INSTALLATION ".getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a fingerprint cannot be computed", e);
        }
    }

    private SecretKey derived(String keyId, String place) {
        try {
            var derivation = HKDFParameterSpec.ofExtract()
                    .addIKM(keys.wrapping(keyId))
                    .thenExpand(place.getBytes(StandardCharsets.UTF_8), KEY_BYTES);
            return KDF.getInstance(DERIVATION).deriveKey("AES", derivation);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key cannot be derived", e);
        }
    }
}
