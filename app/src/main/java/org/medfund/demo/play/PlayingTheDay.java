package org.medfund.demo.play;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.medfund.demo.client.Answer;
import org.medfund.demo.patients.NationalRecord;

/** The institutions settle with their patients, each with its own token, 64 at a time; some take a settlement back. */
final class PlayingTheDay {

    private static final int CONNECTIONS = 64;
    private static final int BUSY = 503;
    private static final int REPORT_EVERY = 200;
    private static final double NANOS = 1e9;

    private final Stage stage;
    private final Played played;

    PlayingTheDay(Stage stage, Played played) {
        this.stage = stage;
        this.played = played;
    }

    void play() {
        stage.teller()
                .heading("%d institutions settle %,d visits and purchases of %s"
                        .formatted(stage.region().active().size(), stage.settlements(), stage.date()));
        each("settled ", IntStream.range(0, stage.settlements()).toArray(), this::settle);
        var taken = IntStream.range(0, stage.settlements())
                .filter(number -> stage.day().settlement(number).isReversed())
                .toArray();
        each("reversed", taken, this::reverse);
    }

    private void settle(int number) {
        var settlement = stage.day().settlement(number);
        var record = NationalRecord.of(settlement);
        var answer =
                patiently(() -> stage.medfund().post(settlement.institution().code(), "/api/settlements", record));
        played.taken(settlement, answer.json().path("id").asString());
    }

    private void reverse(int number) {
        var settlement = stage.day().settlement(number);
        var body = NationalRecord.reversalOf(settlement);
        var path = "/api/settlements/" + played.id(number) + "/reversal";
        var answer =
                patiently(() -> stage.medfund().post(settlement.institution().code(), path, body));
        played.reversed(settlement, answer.json().path("id").asString());
    }

    /** Busy means: send it again. */
    private static Answer patiently(java.util.function.Supplier<Answer> call) {
        var answer = call.get();
        while (answer.status() == BUSY) {
            Waiting.pause();
            answer = call.get();
        }
        return answer.mustBeOk();
    }

    private void each(String what, int[] numbers, IntConsumer step) {
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
        stage.teller().progress(what, done, all, "%,.0f a second".formatted(done / seconds));
    }
}
