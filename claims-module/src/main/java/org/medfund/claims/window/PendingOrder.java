package org.medfund.claims.window;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.medfund.claims.intake.NaturalKey;
import org.medfund.claims.lane.Waiting;

/** An order on its way, and the answer that the cashier waits for. */
final class PendingOrder implements Waiting {

    private final SettlementOrder order;
    private final byte[] hash;
    private final Set<PendingOrder> copies = new LinkedHashSet<>();
    private final CompletableFuture<SettledVisit> answer = new CompletableFuture<>();

    PendingOrder(SettlementOrder order) {
        this.order = order;
        this.hash = OrderHash.of(order);
    }

    SettlementOrder order() {
        return order;
    }

    NaturalKey key() {
        return new NaturalKey(order.institution().region(), order.institution().code(), order.medinsSetlId());
    }

    byte[] hash() {
        return hash;
    }

    CompletableFuture<SettledVisit> answer() {
        return answer;
    }

    boolean isSame(byte[] otherHash) {
        return Arrays.equals(hash, otherHash);
    }

    /** A copy that came while this one was on its way has the same answer. */
    void answerAlso(PendingOrder copy) {
        copies.add(copy);
    }

    void complete(SettledVisit settled) {
        answer.complete(settled);
        copies.forEach(copy -> copy.complete(settled));
    }

    @Override
    public void fail(RuntimeException cause) {
        answer.completeExceptionally(cause);
        copies.forEach(copy -> copy.fail(cause));
    }
}
