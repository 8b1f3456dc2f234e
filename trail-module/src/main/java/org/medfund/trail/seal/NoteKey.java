package org.medfund.trail.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.medfund.kernel.Sha256;

/**
 * An Ed25519 key of signed notes (C2SP signed-note): the seed signs, the public key verifies, the name stands in every
 * signature line.
 */
final class NoteKey {

    private static final byte ED25519 = 1;
    private static final int KEY_LENGTH = 32;
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] seed;
    private final byte[] publicKey;

    NoteKey(String name, byte[] seed, byte[] publicKey) {
        this.name = name;
        this.seed = seed.clone();
        this.publicKey = publicKey.clone();
    }

    static NoteKey generate(String name) {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteKey(
                    name,
                    last32(pair.getPrivate().getEncoded()),
                    last32(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK has Ed25519", e);
        }
    }

    private static byte[] last32(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }

    String name() {
        return name;
    }

    byte[] seed() {
        return seed.clone();
    }

    /** The first four bytes of SHA-256(name, LF, type, public key). */
    byte[] id() {
        var nameAndFeed = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Sha256.of(nameAndFeed, typed(publicKey)), 4);
    }

    /** The verifier key line: name, id in hex, type and key in base64. */
    String vkey() {
        return line(publicKey);
    }

    /** Name, id and either half of the key, as files and policies carry it. */
    String line(byte[] half) {
        return "%s+%s+%s"
                .formatted(
                        name,
                        HexFormat.of().formatHex(id()),
                        Base64.getEncoder().encodeToString(typed(half)));
    }

    /** The payload of a signature line: the id and 64 bytes over the text. */
    byte[] sign(String text) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(privateKey());
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            var signature = ed25519.sign();
            return ByteBuffer.allocate(4 + signature.length)
                    .put(id())
                    .put(signature)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the seal key does not sign", e);
        }
    }

    boolean verifies(String text, byte[] signature) {
        return verifies(publicKey, text, signature);
    }

    static boolean verifies(byte[] publicKey, String text, byte[] signature) {
        try {
            var ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(publicKey(publicKey));
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
        var encoded = ByteBuffer.allocate(X509_PREFIX.length + raw.length)
                .put(X509_PREFIX)
                .put(raw)
                .array();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static byte[] typed(byte[] half) {
        return ByteBuffer.allocate(1 + half.length).put(ED25519).put(half).array();
    }
}
