package org.medfund.trail.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.medfund.trail.Horizon;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each tick reads the sequence's last value S and then draws the id X of a new transaction. Whoever drew an index up to S
 * had its transaction id before the index (the column stands first), so before X. Once every transaction up to X has ended,
 * the rows up to S are all there or never will be.
 *
 * <p>It is kept in memory, one per node, and not stored: any horizon that was ever true stays true, a node that starts
 * anew finds its own within a tick or two, and the positions of followers and of the seal, which are stored, never rest on
 * another node's horizon.
 */
@Component
class TransactionHorizon implements Horizon {

    private static final String LAST_INDEX =
            "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM trail_event_index";
    private static final String NEW_TRANSACTION = "SELECT pg_current_xact_id()::text::bigint";
    private static final String OLDEST_RUNNING = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint";

    /** An index and the transaction after which it is final. */
    private record Candidate(long index, long transaction) {}

    private static final int MOST_CANDIDATES = 100;

    private final JdbcClient db;
    private final TransactionTemplate ownTransaction;
    private final Deque<Candidate> candidates = new ArrayDeque<>();
    private volatile long current;

    TransactionHorizon(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public long current() {
        return current;
    }

    @Override
    public long lastDrawn() {
        return number(LAST_INDEX);
    }

    @Override
    public synchronized long tick() {
        var drawn = lastDrawn();
        if (drawn > newest() && candidates.size() < MOST_CANDIDATES) {
            ownTransaction.executeWithoutResult(status -> addCandidate());
        }
        if (!candidates.isEmpty()) {
            settle(number(OLDEST_RUNNING));
        }
        return current;
    }

    private void addCandidate() {
        var index = lastDrawn();
        candidates.addLast(new Candidate(index, number(NEW_TRANSACTION)));
    }

    private void settle(long oldestRunning) {
        while (!candidates.isEmpty() && candidates.getFirst().transaction() < oldestRunning) {
            current = candidates.removeFirst().index();
        }
    }

    private long newest() {
        return candidates.isEmpty() ? current : candidates.getLast().index();
    }

    private long number(String sql) {
        return Objects.requireNonNull(db.sql(sql).query(Long.class).single());
    }
}
