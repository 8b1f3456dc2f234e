package org.medfund.bench.bulk;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.medfund.bench.close.ClosingDay;
import org.medfund.bench.measure.Leg;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.CallerInHeader;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Prepared;
import org.medfund.bench.server.Region;
import org.medfund.bench.settlements.Statement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way: streams over HTTP, review, reconciliation of every institution, close, lines and batches. */
final class DayLeg implements Leg {

    private static final long LOOK_NANOS = 50_000_000;

    private final BenchServer server;
    private final Prepared prepared;
    private final Day day;
    private final List<Footprint> footprints = new ArrayList<>();
    private Footprint before = new Footprint(0, 0, 0);

    DayLeg(BenchServer server, Day day) {
        this.server = server;
        this.prepared = new Prepared(server);
        this.day = day;
    }

    @Override
    public String name() {
        return "NDJSON over HTTP, stored, reviewed, reconciled, closed; lines and batches drawn";
    }

    @Override
    public void prepare() {
        prepared.runs(Installation.working(prepared.open(Region.template(server))));
        before = Footprint.take(prepared.database());
    }

    @Override
    public void run() {
        try (var http = new Http(prepared.installation().port())) {
            send(http);
            waitForReview();
            day.statements().forEach(statement -> state(http, statement));
        }
        ClosingDay.run(prepared.installation());
    }

    private void send(Http http) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var senders = day.streams().stream()
                    .map(stream -> CompletableFuture.runAsync(() -> send(http, stream), threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(senders).join();
        }
    }

    /** As an agency would that pays only what is reviewed. */
    private void waitForReview() {
        while (reviewed() < day.settlements()) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private long reviewed() {
        return prepared.installation()
                .sql()
                .sql("SELECT coalesce(sum(settlements), 0) FROM chunk_review")
                .query(Long.class)
                .single();
    }

    private static void send(Http http, Path stream) {
        try {
            var body = BodyPublishers.ofFile(stream);
            http.post("/api/settlements/bulk", CallerInHeader.MAKER, "application/x-ndjson", body);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void state(Http http, Statement statement) {
        var body = BodyPublishers.ofString(statement.json());
        http.post("/api/reconciliations", statement.institution() + ";INSTITUTION", "application/json", body);
    }

    @Override
    public String answer() {
        footprints.add(Footprint.take(prepared.database()).since(before));
        JdbcClient.create(prepared.database().admin())
                .sql("COPY (SELECT * FROM settlement) TO '%s' (FORMAT binary)"
                        .formatted(day.stored().toAbsolutePath()))
                .update();
        return prepared.database().sql().sql("""
                        SELECT count(*) || ' settlements, pooled ' || sum(pooled_fen) || ' fen, paid '
                            || (SELECT sum(amount_fen) FROM payout_line_v1 WHERE batch_id IS NOT NULL) || ' fen'
                        FROM settlement_v1""").query(String.class).single();
    }

    Footprint footprint() {
        return footprints.getLast();
    }

    @Override
    public void finish() {
        prepared.close();
    }
}
