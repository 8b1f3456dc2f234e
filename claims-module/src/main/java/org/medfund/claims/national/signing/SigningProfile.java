package org.medfund.claims.national.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;

/**
 * A signing profile as it is shown: never with its secret.
 *
 * @param number      from 1, of the institution
 * @param keyId       the access key or paas id; none for a key pair
 * @param publicKey   hex of the uncompressed point; none for a secret
 * @param validFrom   the first instant of its use
 * @param validUntil  the instant when its use ends; open if null
 * @param proposedBy  the person who proposed it
 * @param confirmedBy the other person, who confirmed it
 * @param revokedAt   when it was revoked for good
 */
record SigningProfile(
        InstitutionCode institution,
        int number,
        SigningVariant variant,
        @Nullable String keyId,
        @Nullable String publicKey,
        Instant validFrom,
        @Nullable Instant validUntil,
        String proposedBy,
        @Nullable String confirmedBy,
        @Nullable Instant revokedAt) {

    State state() {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return confirmedBy == null ? State.PROPOSED : State.CONFIRMED;
    }

    /** How far it has come. */
    enum State {
        PROPOSED,
        CONFIRMED,
        REVOKED
    }
}
