package org.medfund.institutions.change;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The versions of what is held in memory. A follower of the trail runs in one node only, so each node looks at the versions
 * itself: at once after a change of its own, otherwise when somebody asks and a second has passed.
 */
@Component
public class Changes {

    private static final String ADVANCE = """
            INSERT INTO institutions_version (region, subject, version)
            VALUES (:region, :subject, nextval('institutions_version_seq'))
            ON CONFLICT (region, subject) DO UPDATE SET version = nextval('institutions_version_seq')""";

    private final JdbcClient db;
    private final long checkEveryNanos;
    private final ReentrantLock looking = new ReentrantLock();
    private final AtomicLong completedHere = new AtomicLong();
    private volatile Seen seen = new Seen(Versions.NONE, -1, 0);

    /** What was read, after how many changes of this node, and when. */
    private record Seen(Versions versions, long completedHere, long nanoTime) {}

    Changes(JdbcClient db, @Value("${medfund.institutions.check-every:1s}") Duration checkEvery) {
        this.db = db;
        this.checkEveryNanos = checkEvery.toNanos();
    }

    /** A node of its own, for a test that needs two. */
    public static Changes ofAnotherNode(JdbcClient db, Duration checkEvery) {
        return new Changes(db, checkEvery);
    }

    /** Announces a change in the running transaction, and makes other changes of the same subject and region wait for it. */
    public void advance(RegionCode region, Subject subject) {
        if (!isChangingHere()) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new WhenCompleted());
        }
        db.sql(ADVANCE)
                .param("region", region.value())
                .param("subject", subject.name())
                .update();
    }

    /** Whether the running transaction has announced a change: what it sees is not for others, and not for memory. */
    public boolean isChangingHere() {
        return TransactionSynchronizationManager.hasResource(this);
    }

    /** What is the same instance for a subject as long as nothing of it changed. */
    public Versions versions() {
        var last = seen;
        return isChangingHere() || isFresh(last) ? last.versions() : look(last);
    }

    private boolean isFresh(Seen last) {
        return isUpToDateHere(last) && System.nanoTime() - last.nanoTime() < checkEveryNanos;
    }

    private boolean isUpToDateHere(Seen last) {
        return last.completedHere() == completedHere.get();
    }

    /** After a change of this node everybody waits for the new versions; a mere second's age only one goes to renew. */
    private Versions look(Seen last) {
        if (!isUpToDateHere(last)) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return last.versions();
        }
        try {
            return isFresh(seen) ? seen.versions() : read();
        } finally {
            looking.unlock();
        }
    }

    private Versions read() {
        var completed = completedHere.get();
        var now = System.nanoTime();
        var read = Versions.read(db);
        var versions = read.sameAs(seen.versions()) ? seen.versions() : read;
        seen = new Seen(versions, completed, now);
        return versions;
    }

    private final class WhenCompleted implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Changes.this);
            completedHere.incrementAndGet();
        }
    }
}
