package org.medfund.claims.national.signing;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.medfund.claims.lane.Waiting;
import org.medfund.kernel.InstitutionCode;

/**
 * A nonce that is used.
 *
 * @param until how long it is kept
 * @param first whether nobody used it before
 */
record PendingNonce(InstitutionCode institution, String nonce, Instant until, CompletableFuture<Boolean> first)
        implements Waiting {

    PendingNonce(InstitutionCode institution, String nonce, Instant until) {
        this(institution, nonce, until, new CompletableFuture<>());
    }

    Used used() {
        return new Used(institution.value(), nonce);
    }

    @Override
    public void fail(RuntimeException cause) {
        first.completeExceptionally(cause);
    }

    /** Who used what. */
    record Used(String institution, String nonce) {}
}
