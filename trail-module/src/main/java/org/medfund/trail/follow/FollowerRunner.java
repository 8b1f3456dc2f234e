package org.medfund.trail.follow;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.FollowerControl;
import org.medfund.trail.Horizon;
import org.medfund.trail.TrailFollower;
import org.medfund.trail.TrailReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs the followers of this node. One thread looks at the horizon and wakes those whose types have come; a few threads
 * run them. A follower that nobody wakes costs nothing: its stored position stays behind the last event it had, and what
 * lies between holds no event of its types.
 */
@Component
class FollowerRunner implements FollowerControl, SmartInitializingSingleton, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerRunner.class);
    private static final int BATCHES_IN_A_TURN = 20;
    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(60);

    private final String node = UUID.randomUUID().toString();
    private final List<RunningFollower> followers;
    private final Horizon horizon;
    private final TrailReader trail;
    private final Standings standings;
    private final FollowSettings settings;
    private final Completeness completeness;
    private long seen;
    private volatile @Nullable ScheduledExecutorService watch;
    private volatile @Nullable ExecutorService workers;

    FollowerRunner(
            List<TrailFollower> followers,
            Horizon horizon,
            JdbcClient db,
            Step step,
            Standings standings,
            FollowSettings settings) {
        this.completeness = new Completeness(followers, db);
        this.followers = followers.stream()
                .map(follower -> new RunningFollower(follower, node, step, standings))
                .toList();
        this.horizon = horizon;
        this.trail = new TrailReader(db);
        this.standings = standings;
        this.settings = settings;
    }

    /** @throws IllegalStateException if two followers bear the same name */
    @Override
    public void afterSingletonsInstantiated() {
        var names = followers.stream().map(RunningFollower::name).toList();
        if (names.size() != names.stream().distinct().count()) {
            throw new IllegalStateException("two followers bear the same name: " + names);
        }
        standings.register(names);
    }

    /** Looks at the horizon and wakes whom it concerns. */
    synchronized long look() {
        var now = horizon.tick();
        if (now > seen) {
            var types = trail.typesBetween(seen, now);
            followers.forEach(follower -> follower.wake(types));
            seen = now;
        }
        return now;
    }

    /** Runs whoever is behind, as far as the horizon is now. */
    void runOnce() {
        look();
        runAll(new LinkedHashMap<>());
    }

    @Override
    public void drain() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("followers see only what is committed: drain outside a transaction");
        }
        var failed = new LinkedHashMap<String, Step.Failed>();
        var deadline = System.nanoTime() + LONGEST_DRAIN.toNanos();
        while (!isDrained(failed)) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("the horizon stands at %d, held by an older transaction or another node"
                        .formatted(horizon.current()));
            }
            runAll(failed);
        }
        report(failed);
    }

    @Override
    public List<String> incomplete() {
        return completeness.differences();
    }

    private boolean isDrained(Map<String, Step.Failed> failed) {
        return look() >= horizon.lastDrawn()
                && followers.stream().allMatch(follower -> failed.containsKey(follower.name()) || follower.isAtRest());
    }

    private void runAll(Map<String, Step.Failed> failed) {
        followers.stream()
                .filter(RunningFollower::isBehind)
                .filter(follower -> !failed.containsKey(follower.name()))
                .forEach(follower -> follower.run(horizon::current, Integer.MAX_VALUE)
                        .ifPresent(failure -> failed.put(follower.name(), failure)));
        LockSupport.parkNanos(A_MOMENT.toNanos());
    }

    private static void report(Map<String, Step.Failed> failed) {
        if (!failed.isEmpty()) {
            var problem = new IllegalStateException("followers that fail: " + failed.keySet());
            failed.values().forEach(problem::addSuppressed);
            throw problem;
        }
    }

    @Override
    public boolean isAutoStartup() {
        return settings.autoStart();
    }

    @Override
    public synchronized void start() {
        workers = Executors.newFixedThreadPool(
                settings.parallel(), Thread.ofPlatform().name("follower-", 1).factory());
        watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("horizon").factory());
        var poll = settings.poll().toMillis();
        var _ = watch.scheduleWithFixedDelay(this::turn, poll, poll, TimeUnit.MILLISECONDS);
    }

    /** Whatever happens, the next turn must come. */
    private void turn() {
        try {
            look();
            followers.stream().filter(RunningFollower::offer).forEach(this::hand);
        } catch (RuntimeException e) {
            LOG.warn("the followers could not be looked after this time", e);
        }
    }

    /** Whom a node that stops cannot hand over any more waits no longer, and is offered again when it starts. */
    private void hand(RunningFollower follower) {
        var pool = workers;
        try {
            if (pool != null) {
                pool.execute(() -> turnOf(follower));
                return;
            }
        } catch (RejectedExecutionException stopping) {
            LOG.debug("follower {} has no turn any more", follower.name(), stopping);
        }
        follower.taken();
    }

    private void turnOf(RunningFollower follower) {
        try {
            follower.taken();
            follower.run(horizon::current, BATCHES_IN_A_TURN);
            if (follower.offer()) {
                hand(follower); // behind all who wait
            }
        } catch (RuntimeException e) {
            LOG.warn("follower {} could not be run this time", follower.name(), e);
        }
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    @Override
    public void stop() {
        close(watch);
        close(workers);
        watch = null;
        workers = null;
        standings.release(node);
    }

    private static void close(@Nullable ExecutorService threads) {
        if (threads != null) {
            threads.close();
        }
    }
}
