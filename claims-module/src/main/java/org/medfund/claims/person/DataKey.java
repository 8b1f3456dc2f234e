package org.medfund.claims.person;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/** The key of one person's data, open for one use. Destroying its wrapped form makes the data unreadable for ever. */
final class DataKey implements PersonKey {

    private final UUID person;
    private final SecretKey key;

    private DataKey(UUID person, SecretKey key) {
        this.person = person;
        this.key = key;
    }

    /**
     * A data key as it is stored.
     *
     * @param keyId the wrapping key
     * @param bytes the sealed key
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Wrapped(String keyId, byte[] bytes) {}

    static DataKey generate(UUID person) {
        return new DataKey(person, Aes.newKey());
    }

    static DataKey unwrap(UUID person, Wrapped wrapped, SecretKeys keys) {
        var bytes = Aes.open(keys.wrapping(wrapped.keyId()), wrapped.bytes(), place(person, "key"));
        return new DataKey(person, Aes.key(bytes));
    }

    Wrapped wrap(SecretKeys keys) {
        var id = keys.current();
        return new Wrapped(id, Aes.seal(keys.wrapping(id), key.getEncoded(), place(person, "key")));
    }

    @Override
    public byte[] seal(String text, String column) {
        return Aes.seal(key, text.getBytes(StandardCharsets.UTF_8), place(person, column));
    }

    @Override
    public String open(byte[] sealed, String column) {
        return new String(Aes.open(key, sealed, place(person, column)), StandardCharsets.UTF_8);
    }

    byte @Nullable [] sealIfAny(@Nullable String text, String column) {
        return text == null ? null : seal(text, column);
    }

    @Nullable
    String openIfAny(byte @Nullable [] sealed, String column) {
        return sealed == null ? null : open(sealed, column);
    }

    private static String place(UUID person, String column) {
        return person + "/" + column;
    }
}
