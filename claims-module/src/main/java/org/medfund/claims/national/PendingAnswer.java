package org.medfund.claims.national;

import java.util.concurrent.CompletableFuture;
import org.medfund.claims.lane.Waiting;
import org.medfund.kernel.RegionCode;

/**
 * The answer of a call that committed by itself, on its way into the log.
 *
 * @param key     of the call
 * @param region  of the institution
 * @param content of the call
 * @param answer  what it is answered
 * @param kept    what is answered: this, or what a copy was answered before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PendingAnswer(CallKey key, RegionCode region, byte[] content, byte[] answer, CompletableFuture<byte[]> kept)
        implements Waiting {

    PendingAnswer(CallKey key, RegionCode region, byte[] content, byte[] answer) {
        this(key, region, content, answer, new CompletableFuture<>());
    }

    @Override
    public void fail(RuntimeException cause) {
        kept.completeExceptionally(cause);
    }
}
