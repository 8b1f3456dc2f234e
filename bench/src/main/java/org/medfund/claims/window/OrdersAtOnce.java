package org.medfund.claims.window;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The yardstick of P2: an order that comes in a transaction is settled in it, on its thread. Others go the usual way. */
@NullMarked
@Primary
@Component
class OrdersAtOnce extends OrderLane {

    private final OrderWriter writer;

    OrdersAtOnce(
            OrderWriter writer,
            @Value("${medfund.claims.window-writers:1}") int writers,
            @Value("${medfund.claims.window-queue:4096}") int capacity) {
        super(writer, writers, capacity);
        this.writer = writer;
    }

    @Override
    CompletableFuture<SettledVisit> submit(PendingOrder order) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return super.submit(order);
        }
        writer.write(List.of(order));
        return order.answer();
    }
}
