package org.medfund.trail.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medfund.trail.History;
import org.medfund.trail.Seal;
import org.medfund.trail.Trail;
import org.medfund.trail.TrailEntry;
import org.medfund.trail.TrailProof;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Eight writers with rollbacks and stalls: what is committed is exactly what is followed and sealed. */
@SpringBootTest
class ManyWritersTests {

    private static final long SEED = Long.getLong("sim.seed", 20260213);
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 60;

    @Autowired
    History history;

    @Autowired
    Trail trail;

    @Autowired
    Seal seal;

    @Autowired
    TrailProof proof;

    @Autowired
    Nodes nodes;

    @Autowired
    JdbcClient db;

    private final ConcurrentLinkedQueue<UUID> committed = new ConcurrentLinkedQueue<>();

    @Test
    void followsAndSealsExactlyWhatIsCommitted() {
        var type = history.newType();
        var follower = new Witness("of-eight-writers", type);
        var node = nodes.node(follower);
        node.start();
        var writing = CompletableFuture.runAsync(() -> write(type));
        while (!writing.isDone()) {
            seal.now();
        }
        writing.join();
        node.drain();
        node.stop();
        seal.now();
        assertThat(follower.seen()).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(committed);
        assertThat(follower.seen()).isEqualTo(inTrailOrder(type));
        assertThat(new Completeness(List.of(follower), db).differences()).isEmpty();
        assertThat(sealed(type)).isEqualTo(inTrailOrder(type));
        assertThat(proof.verify().contradictions()).isEmpty();
    }

    private void write(String type) {
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, WRITERS)
                    .mapToObj(writer ->
                            CompletableFuture.runAsync(() -> writer(type, new Random(SEED + writer)), threads))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private void writer(String type, Random random) {
        for (var i = 0; i < TRANSACTIONS; i++) {
            var entries = IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(n -> History.entry(type))
                    .toList();
            try {
                history.inTransaction(() -> append(entries, random));
                entries.forEach(entry -> committed.add(entry.eventId()));
            } catch (IllegalStateException rolledBack) {
                assertThat(rolledBack).hasMessage("rolled back");
            }
        }
    }

    private int append(List<TrailEntry> entries, Random random) {
        trail.append(entries);
        LockSupport.parkNanos(random.nextInt(20) == 0 ? 50_000_000 : random.nextInt(1_000_000));
        if (random.nextInt(4) == 0) {
            throw new IllegalStateException("rolled back");
        }
        return entries.size();
    }

    private List<UUID> sealed(String type) {
        return db.sql("""
                        SELECT e.event_id FROM seal_tile t, unnest(t.global_index) WITH ORDINALITY AS leaf(index, place)
                        JOIN trail_event e ON e.global_index = leaf.index
                        WHERE e.type = :type ORDER BY t.tile_no, leaf.place""")
                .param("type", type)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> inTrailOrder(String type) {
        return db.sql("SELECT event_id FROM trail_event WHERE type = :type ORDER BY global_index")
                .param("type", type)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }
}
