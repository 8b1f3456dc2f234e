package org.medfund.bench.window;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.medfund.bench.settlements.Sent;

/** Settlements that are ready to be sent, and sends them: one a request, each connection waiting for its answer. */
final class Load {

    private static final int CONNECTIONS = 64;
    private static final int CREATED = 201;

    private final List<byte[]> bodies;

    Load(int settlements) {
        this.bodies = IntStream.range(0, settlements)
                .mapToObj(number -> new Sent(number).json())
                .toList();
    }

    int size() {
        return bodies.size();
    }

    /** @throws IllegalStateException if one of them is not answered as created */
    void send(int port, String path) {
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
            for (var i = next.getAndIncrement(); i < bodies.size(); i = next.getAndIncrement()) {
                var status = connection.post(bodies.get(i));
                if (status != CREATED) {
                    throw new IllegalStateException("settlement %d was answered with %d".formatted(i, status));
                }
            }
        }
    }
}
