package org.medfund.bench.append;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Installation;
import org.medfund.bench.server.Prepared;
import org.medfund.bench.server.Region;
import org.medfund.kernel.Ids;
import org.medfund.trail.EventJson;
import org.medfund.trail.Trail;
import org.medfund.trail.TrailEntry;

/** Our own append: the trail's table with all its indexes and constraints, the event's JSON written on the way. */
final class TrailLeg extends AppendLeg {

    static final String TYPE = "bench.fact";

    private static final String METADATA = "{\"causationId\":\"bench\"}";

    private @Nullable Installation installation;
    private @Nullable Trail trail;

    TrailLeg(BenchServer server, Shape shape) {
        super(server, shape);
    }

    @Override
    public String name() {
        return "Trail.append into trail_event, reWriteBatchedInserts on";
    }

    @Override
    void open(Prepared fresh) {
        installation = Installation.lazy(fresh.database());
        trail = installation.bean(Trail.class);
        installation.inTransaction(() -> {}); // connected, as the other leg is once it has its table
        fresh.runs(installation);
    }

    @Override
    void append(int from, int count) {
        if (installation != null && trail != null) {
            var store = trail;
            installation.inTransaction(() -> store.append(entries(from, count)));
        }
    }

    private static List<TrailEntry> entries(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(TrailLeg::entry).toList();
    }

    private static TrailEntry entry(int number) {
        return new TrailEntry(
                Ids.next(),
                Fact.stream(number),
                Fact.sequence(number),
                TYPE,
                1,
                Region.CODE,
                Region.DATE,
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS),
                Installation.ACTOR,
                EventJson.write(Fact.of(number)),
                METADATA);
    }

    @Override
    String check() {
        return """
            SELECT count(*) || ' events, hash ' || sum(hashtextextended(stream || sequence || payload, 0)::numeric)
            FROM trail_event WHERE type = '%s'\
            """.formatted(TYPE);
    }
}
