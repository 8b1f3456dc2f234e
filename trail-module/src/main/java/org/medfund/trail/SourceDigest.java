package org.medfund.trail;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.medfund.kernel.Sha256;

/**
 * The salted digest of source rows. The event carries the digest, the row keeps the salt; so a sealed history proves what
 * the rows were, and cannot be guessed at from the digest. Destroying the salt ends the proof, as a duty to delete demands.
 *
 * @param salt   16 random bytes in hex, stored beside the rows and never published
 * @param sha256 SHA-256 over salt and content in hex, published with the event
 */
public record SourceDigest(String salt, String sha256) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    /** The digest of content under a new salt. */
    public static SourceDigest of(byte[] content) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return under(salt, content);
    }

    public static SourceDigest of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the content is what was digested. */
    public boolean matches(byte[] content) {
        var again = under(HexFormat.of().parseHex(salt), content);
        return MessageDigest.isEqual(bytes(again.sha256), bytes(sha256));
    }

    public boolean matches(String content) {
        return matches(content.getBytes(StandardCharsets.UTF_8));
    }

    private static SourceDigest under(byte[] salt, byte[] content) {
        var hex = HexFormat.of();
        return new SourceDigest(hex.formatHex(salt), hex.formatHex(Sha256.of(salt, content)));
    }

    private static byte[] bytes(String hex) {
        return hex.getBytes(StandardCharsets.US_ASCII);
    }
}
