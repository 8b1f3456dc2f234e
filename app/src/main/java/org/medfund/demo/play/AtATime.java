package org.medfund.demo.play;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does a step for each of many numbers, 16 at a time, and tells how far it is. */
final class AtATime {

    private static final int CONNECTIONS = 16;
    private static final int REPORT_EVERY = 200;
    private static final double NANOS = 1e9;

    private final Teller teller;

    AtATime(Teller teller) {
        this.teller = teller;
    }

    void each(String what, int[] numbers, IntConsumer step) {
        var next = new AtomicInteger();
        var done = new AtomicInteger();
        var begin = System.nanoTime();
        IntFunction<Runnable> worker = w -> () -> {
            for (var i = next.getAndIncrement(); i < numbers.length; i = next.getAndIncrement()) {
                step.accept(numbers[i]);
                var sofar = done.incrementAndGet();
                if (sofar % REPORT_EVERY == 0 || sofar == numbers.length) {
                    report(what, sofar, numbers.length, begin);
                }
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var workers = IntStream.range(0, CONNECTIONS)
                    .mapToObj(w -> CompletableFuture.runAsync(worker.apply(w), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(workers).join();
        }
    }

    private synchronized void report(String what, int done, int all, long begin) {
        var seconds = (System.nanoTime() - begin) / NANOS;
        teller.progress(what, done, all, "%,.0f a second".formatted(done / seconds));
    }
}
