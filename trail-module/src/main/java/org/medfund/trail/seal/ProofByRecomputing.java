package org.medfund.trail.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.medfund.trail.TrailProof;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the whole tree again, page by page, in one snapshot of the database. */
@Component
class ProofByRecomputing implements TrailProof {

    private static final int TILES = 40;
    private static final int PAGE = TILES * Tiles.WIDTH;

    private static final String BROKEN_STREAMS = """
            SELECT stream FROM trail_event WHERE sequence IS NOT NULL
            GROUP BY stream HAVING min(sequence) <> 0 OR max(sequence) <> count(*) - 1
            ORDER BY stream LIMIT 5""";

    private final JdbcClient db;
    private final JdbcTemplate jdbc;
    private final NoteKey key;
    private final SealSettings settings;
    private final TransactionTemplate snapshot;

    ProofByRecomputing(
            JdbcClient db,
            JdbcTemplate jdbc,
            NoteKey key,
            SealSettings settings,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.jdbc = jdbc;
        this.key = key;
        this.settings = settings;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    @Override
    public Report verify() {
        return Objects.requireNonNull(snapshot.execute(status -> recompute()));
    }

    private Report recompute() {
        var found = new ArrayList<String>();
        var last = new Heads(db).latest();
        var tree = new Recomputed(new Heads(db), found, this::isSigned);
        last.ifPresent(head -> recompute(head, tree));
        var leaves = last.map(Head::size).orElse(0L);
        if (leaves != tree.size()) {
            found.add("%d leaves are signed, %d events are stored".formatted(leaves, tree.size()));
        }
        db.sql(BROKEN_STREAMS)
                .query((row, n) -> row.getString(1))
                .list()
                .forEach(stream -> found.add("stream %s has a hole".formatted(stream)));
        return new Report(tree.size(), leaves, tree.checkpoints(), found);
    }

    private void recompute(Head last, Recomputed tree) {
        var leaves = new Leaves(db);
        var tiles = new Tiles(jdbc);
        var after = 0L;
        List<Leaf> events = leaves.after(after, last.lastIndex(), PAGE);
        for (var page = 0; !events.isEmpty(); page++) {
            tree.add(events, tiles.read((long) page * TILES, TILES));
            after = events.getLast().globalIndex();
            events = leaves.after(after, last.lastIndex(), PAGE);
        }
    }

    private boolean isSigned(Head head) {
        return new Note(settings.origin(), head.size(), head.root()).isSignedBy(key, head.note());
    }
}
