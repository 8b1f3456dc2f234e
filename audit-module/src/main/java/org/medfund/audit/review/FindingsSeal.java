package org.medfund.audit.review;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.medfund.kernel.Sha256;
import org.medfund.trail.EventJson;

/**
 * The digest of a chunk's findings that goes into the trail; the salt stays with the row, so that nobody who sees only the
 * trail can try out guesses.
 *
 * @param salt   hex
 * @param sha256 over the salt and the findings as JSON, one a line, in {@link Finding#ORDER}; hex
 */
record FindingsSeal(String salt, String sha256) {

    // Not for a decision: the review is decided once and never replayed, so a random salt harms no replay.
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    static FindingsSeal of(List<Finding> findings) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(HexFormat.of().formatHex(salt), findings);
    }

    static FindingsSeal of(String salt, List<Finding> findings) {
        var digest = Sha256.digest();
        digest.update(HexFormat.of().parseHex(salt));
        findings.stream()
                .map(finding -> EventJson.write(finding) + "\n")
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return new FindingsSeal(salt, HexFormat.of().formatHex(digest.digest()));
    }
}
