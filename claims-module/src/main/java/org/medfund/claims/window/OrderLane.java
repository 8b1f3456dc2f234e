package org.medfund.claims.window;

import java.util.concurrent.CompletableFuture;
import org.medfund.claims.lane.Lane;
import org.medfund.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lane of orders: one writer, because what a batch reads and commits is paid once for all that gathered meanwhile. */
@Component
class OrderLane extends Lane<PendingOrder> {

    OrderLane(
            OrderWriter writer,
            @Value("${medfund.claims.window-writers:1}") int writers,
            @Value("${medfund.claims.window-queue:4096}") int capacity) {
        super("order-writer", writer, writers, capacity);
    }

    /** @throws Refused as busy if too many wait */
    CompletableFuture<SettledVisit> submit(PendingOrder order) {
        enqueue(order);
        return order.answer();
    }
}
