package org.medfund.bench.window;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.medfund.bench.window.Connection.Answer;

/** Sends messages: each connection waits for its answer before it sends the next. */
record Sending(List<Message> messages, Predicate<Answer> good) {

    private static final int CONNECTIONS = 64;

    /** @throws IllegalStateException if one of them is not answered well */
    void run(int port, String path) {
        var next = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var senders = IntStream.range(0, CONNECTIONS)
                    .mapToObj(sender ->
                            CompletableFuture.runAsync(() -> send(new Connection(port, path), next), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(senders).join();
        }
    }

    private void send(Connection opened, AtomicInteger next) {
        try (var connection = opened) {
            for (var i = next.getAndIncrement(); i < messages.size(); i = next.getAndIncrement()) {
                var answer = connection.post(messages.get(i));
                if (!good.test(answer)) {
                    throw new IllegalStateException("settlement %d was answered with %s".formatted(i, answer));
                }
            }
        }
    }
}
