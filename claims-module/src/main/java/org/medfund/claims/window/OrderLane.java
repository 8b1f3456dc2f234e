package org.medfund.claims.window;

import java.util.concurrent.CompletableFuture;
import org.medfund.claims.lane.Lane;
import org.medfund.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lane of orders. */
@Component
class OrderLane extends Lane<PendingOrder> {

    OrderLane(
            OrderWriter writer,
            @Value("${medfund.claims.window-writers:2}") int writers,
            @Value("${medfund.claims.window-queue:4096}") int capacity) {
        super("order-writer", writer, writers, capacity);
    }

    /** @throws Refused as busy if too many wait */
    CompletableFuture<SettledVisit> submit(PendingOrder order) {
        enqueue(order);
        return order.answer();
    }
}
