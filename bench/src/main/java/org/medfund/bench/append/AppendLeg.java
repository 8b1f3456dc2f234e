package org.medfund.bench.append;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.medfund.bench.measure.Leg;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Prepared;
import org.medfund.bench.server.Region;

/** Appends the same events in batches, each batch in one transaction, by one thread or several with their own streams. */
abstract class AppendLeg implements Leg {

    /**
     * How the events come.
     *
     * @param events  how many in all
     * @param batch   how many in one transaction
     * @param threads how many writers
     */
    record Shape(int events, int batch, int threads) {}

    private final BenchServer server;
    private final Prepared prepared;
    private final Shape shape;

    AppendLeg(BenchServer server, Shape shape) {
        this.server = server;
        this.prepared = new Prepared(server);
        this.shape = shape;
    }

    @Override
    public final void prepare() {
        prepared.open(Region.template(server));
        open(prepared);
    }

    @Override
    public final void run() {
        var each = shape.events() / shape.threads();
        try (var threads = Executors.newFixedThreadPool(shape.threads())) {
            var writers = IntStream.range(0, shape.threads())
                    .mapToObj(writer -> CompletableFuture.runAsync(() -> write(writer * each, each), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(writers).join();
        }
    }

    private void write(int from, int count) {
        for (var done = 0; done < count; done += shape.batch()) {
            append(from + done, Math.min(shape.batch(), count - done));
        }
    }

    @Override
    public final String answer() {
        return prepared.database().sql().sql(check()).query(String.class).single();
    }

    @Override
    public final void finish() {
        close();
        prepared.close();
    }

    /** Makes the store ready in the fresh database. */
    abstract void open(Prepared fresh);

    /** Appends the events of consecutive numbers in one transaction. */
    abstract void append(int from, int count);

    /** SQL that gives number and hash of the stored payloads as one text. */
    abstract String check();

    /** Lets go of what {@link #open} took. */
    void close() {}
}
