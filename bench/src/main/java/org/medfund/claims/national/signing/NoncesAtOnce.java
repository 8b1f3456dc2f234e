package org.medfund.claims.national.signing;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The yardstick of P2: a nonce that comes in a transaction is used in it. */
@NullMarked
@Primary
@Component
class NoncesAtOnce extends NonceLane {

    private final NonceWriter writer;

    NoncesAtOnce(
            NonceWriter writer,
            @Value("${medfund.national.nonce-writers:1}") int writers,
            @Value("${medfund.national.nonce-queue:4096}") int capacity) {
        super(writer, writers, capacity);
        this.writer = writer;
    }

    @Override
    boolean use(PendingNonce nonce) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            writer.write(List.of(nonce));
            return nonce.first().join();
        }
        return super.use(nonce);
    }
}
