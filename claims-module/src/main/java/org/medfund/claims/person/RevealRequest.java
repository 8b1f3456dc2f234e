package org.medfund.claims.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/**
 * Somebody's wish to see personal data in the clear.
 *
 * @param askedBy    who may see them
 * @param validUntil until when, exclusive; null before another person allowed it
 * @param seen       whether they were seen, which is once only
 */
record RevealRequest(
        RegionCode region,
        UUID id,
        UUID person,
        RevealReason reason,
        String askedBy,
        @Nullable Instant validUntil,
        boolean seen) {

    /** @throws Refused if the same person asked, or it is allowed already */
    void mustBeApprovable(Actor actor) {
        if (askedBy.equals(actor.personId())) {
            throw new Refused(ClaimsError.PROPOSED_BY_THE_SAME);
        }
        if (validUntil != null) {
            throw new Refused(ClaimsError.REVEAL_OVER);
        }
    }

    /** @throws Refused if nobody else allowed it, somebody else asked, or it was seen or is too late */
    void mustBeOpenTo(Actor actor, Instant now) {
        if (validUntil == null || !askedBy.equals(actor.personId())) {
            throw new Refused(ClaimsError.REVEAL_NOT_APPROVED);
        }
        if (seen || !now.isBefore(validUntil)) {
            throw new Refused(ClaimsError.REVEAL_OVER);
        }
    }
}
