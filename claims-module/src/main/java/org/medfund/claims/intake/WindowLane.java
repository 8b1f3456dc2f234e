package org.medfund.claims.intake;

import java.util.concurrent.CompletableFuture;
import org.medfund.claims.lane.Lane;
import org.medfund.kernel.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The lane of ready-made records that come one at a time. */
@Component
class WindowLane extends Lane<Arrival> {

    WindowLane(
            BatchWriter writer,
            @Value("${medfund.claims.window-writers:1}") int writers,
            @Value("${medfund.claims.window-queue:4096}") int capacity) {
        super("settlement-writer", writer, writers, capacity);
    }

    /** @throws Refused as busy if too many wait */
    CompletableFuture<Stored> submit(Arrival arrival) {
        enqueue(arrival);
        return arrival.answer();
    }
}
