package org.medfund.trail.seal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals some final events in one transaction: leaves, tiles and a signed checkpoint, or none of it. One node at a time, by a
 * lock that ends with the transaction. Before it grows the tree it checks that the stored one is what was signed.
 */
@Component
class SealingStep {

    /** The two halves of the advisory lock's name: "medf", "seal". */
    private static final String LOCK = "SELECT pg_try_advisory_xact_lock(1835361382, 1936023916)";

    /** What a step found. */
    enum Outcome {
        /** Nothing final is left to seal. */
        SEALED,
        MORE,
        /** Another node is sealing. */
        ELSEWHERE
    }

    private final JdbcClient db;
    private final Leaves leaves;
    private final Tiles tiles;
    private final Heads heads;
    private final NoteKey key;
    private final SealSettings settings;
    private final FaultPoints faults;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SealingStep(
            JdbcTemplate jdbc,
            JdbcClient db,
            NoteKey key,
            SealSettings settings,
            FaultPoints faults,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.leaves = new Leaves(db);
        this.tiles = new Tiles(jdbc);
        this.heads = new Heads(db);
        this.key = key;
        this.settings = settings;
        this.faults = faults;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    Outcome run(long horizon) {
        return Objects.requireNonNull(transaction.execute(status -> isAlone() ? seal(horizon) : Outcome.ELSEWHERE));
    }

    private boolean isAlone() {
        return db.sql(LOCK).query((row, n) -> row.getBoolean(1)).single();
    }

    private Outcome seal(long horizon) {
        var last = heads.latest();
        var peaks = last.map(this::checked).orElseGet(Peaks::new);
        var after = last.map(Head::lastIndex).orElse(0L);
        var events = leaves.after(after, horizon, settings.most());
        if (!events.isEmpty()) {
            grow(peaks, events);
        }
        return events.size() == settings.most() ? Outcome.MORE : Outcome.SEALED;
    }

    /** @throws IllegalStateException if the stored tree is not the one that was signed last */
    private Peaks checked(Head head) {
        var note = new Note(settings.origin(), head.size(), head.root());
        if (!head.peaks().root().equals(head.root()) || !head.note().startsWith(note.text() + "\n")) {
            throw new IllegalStateException(
                    "the stored tree of size %d is not the one that was signed".formatted(head.size()));
        }
        if (tiles.count() != head.size()) {
            throw new IllegalStateException(
                    "%d leaves are stored, %d were signed".formatted(tiles.count(), head.size()));
        }
        return head.peaks();
    }

    private void grow(Peaks peaks, List<Leaf> events) {
        var stored = events.stream()
                .map(leaf -> new Tiles.Stored(leaf.globalIndex(), leaf.hash()))
                .toList();
        tiles.append(peaks.size(), stored);
        stored.forEach(leaf -> peaks.append(leaf.hash()));
        faults.reached(FaultPoint.MID_SEAL);
        var note = new Note(settings.origin(), peaks.size(), peaks.root());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        heads.add(new Head(peaks.size(), peaks.root(), peaks, stored.getLast().globalIndex(), now, note.signedBy(key)));
    }
}
