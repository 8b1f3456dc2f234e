package org.medfund.claims.national.signing;

import org.medfund.claims.lane.Answers;
import org.medfund.claims.lane.Lane;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lane of nonces: a call goes on when its nonce is committed. */
@Component
class NonceLane extends Lane<PendingNonce> {

    NonceLane(
            NonceWriter writer,
            @Value("${medfund.national.nonce-writers:1}") int writers,
            @Value("${medfund.national.nonce-queue:4096}") int capacity) {
        super("nonce-writer", writer, writers, capacity);
    }

    /** @return false if the institution used it already */
    boolean use(PendingNonce nonce) {
        enqueue(nonce);
        return Answers.await(nonce.first());
    }
}
