package org.medfund.claims.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The lane of bulk streams, so that they never stand before the window. A stream that is faster than its writer waits:
 * that is the back-pressure which keeps memory flat.
 */
@Component
class BulkLane implements AutoCloseable {

    private final BatchWriter writer;
    private final ExecutorService executor;
    private final Semaphore room;

    BulkLane(BatchWriter writer, @Value("${medfund.claims.bulk-writers:1}") int writers) {
        this.writer = writer;
        this.executor = Executors.newFixedThreadPool(
                writers, Thread.ofPlatform().name("settlement-bulk-", 0).factory());
        this.room = new Semaphore(2 * writers);
    }

    /** Waits until there is room, and returns when the chunk is on its way. */
    CompletableFuture<Void> submit(List<Arrival> chunk) throws InterruptedException {
        room.acquire();
        return CompletableFuture.runAsync(() -> writer.write(chunk), executor)
                .whenComplete((done, failure) -> room.release());
    }

    @Override
    public void close() {
        executor.close();
    }
}
