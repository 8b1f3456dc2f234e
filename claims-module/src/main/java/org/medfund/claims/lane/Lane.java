package org.medfund.claims.lane;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * A lane of requests that come one at a time. While the writers are busy, requests gather; each writer takes all that wait,
 * up to a thousand, and stores them together. The queue is bounded: above it the sender is told to come again, sooner than
 * its own ten seconds.
 */
public abstract class Lane<W extends Waiting> implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int MOST_A_BATCH = 1_000;
    private static final long IDLE_MILLIS = 200;
    private static final long STOP_MILLIS = 10_000;

    private final String name;
    private final BatchWriting<W> writer;
    private final int writers;
    private final BlockingQueue<W> waiting;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    protected Lane(String name, BatchWriting<W> writer, int writers, int capacity) {
        this.name = name;
        this.writer = writer;
        this.writers = writers;
        this.waiting = new ArrayBlockingQueue<>(capacity);
    }

    /** @throws Refused as busy if too many wait */
    protected final void enqueue(W request) {
        if (!waiting.offer(request)) {
            throw new Refused(ClaimsError.BUSY);
        }
    }

    @Override
    public void start() {
        running = true;
        IntStream.range(0, writers)
                .mapToObj(i -> Thread.ofPlatform().name(name + "-" + i).start(this::work))
                .forEach(threads::add);
    }

    private void work() {
        while (running || !waiting.isEmpty()) {
            var batch = next();
            if (!batch.isEmpty()) {
                write(batch);
            }
        }
    }

    /** An error is logged and fails its batch only: without its thread the lane would take requests that nobody writes. */
    private void write(List<W> batch) {
        try {
            writer.write(batch);
        } catch (Throwable e) {
            LOG.error("a batch of {} broke off in {}; nobody knows its outcome", batch.size(), name, e);
            batch.forEach(each -> each.fail(new Refused(ClaimsError.OUTCOME_UNKNOWN)));
        }
    }

    private List<W> next() {
        var batch = new ArrayList<W>();
        try {
            var first = waiting.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, MOST_A_BATCH - 1);
            }
        } catch (InterruptedException e) {
            running = false;
        }
        return batch;
    }

    /** Stops after the web server, and only when all that waits is written. */
    @Override
    public void stop() {
        running = false;
        try {
            for (var thread : threads) {
                thread.join(STOP_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
