package org.medfund.trail.follow;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.medfund.trail.TrailFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One follower on this node. After a batch fails it goes on event by event, so that everything before the poison is done
 * and the log names exactly the one that it cannot apply; that one is tried again with growing patience.
 */
final class RunningFollower {

    private static final Logger LOG = LoggerFactory.getLogger(RunningFollower.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration WAIT_FOR_BETTER_TIMES = Duration.ofSeconds(1);

    private final TrailFollower follower;
    private final String node;
    private final Step step;
    private final Standings standings;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile boolean behind = true;
    private volatile long notBeforeNanos = System.nanoTime();
    private int oneByOne;
    private int failures;

    RunningFollower(TrailFollower follower, String node, Step step, Standings standings) {
        this.follower = follower;
        this.node = node;
        this.step = step;
        this.standings = standings;
    }

    String name() {
        return follower.name();
    }

    void wake(Set<String> types) {
        if (!Collections.disjoint(types, follower.types())) {
            behind = true;
        }
    }

    boolean isBehind() {
        return behind;
    }

    /** Waits for a step that is under way, whose outcome is not known yet. */
    boolean isAtRest() {
        oneAtATime.lock();
        try {
            return !behind;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Whether it should be given to a thread now; from then on it is waiting for one until {@link #taken()}. */
    boolean offer() {
        return isDue() && waiting.compareAndSet(false, true);
    }

    void taken() {
        waiting.set(false);
    }

    private boolean isDue() {
        return behind && System.nanoTime() - notBeforeNanos >= 0 && !oneAtATime.isLocked();
    }

    /** Goes on for some batches, then leaves the thread to others. Empty when all went well. */
    Optional<Step.Failed> run(LongSupplier horizon, int mostBatches) {
        oneAtATime.lock();
        try {
            var outcome = Step.Outcome.MORE;
            for (var left = mostBatches; left > 0 && outcome == Step.Outcome.MORE; left--) {
                outcome = once(horizon);
            }
            return Optional.empty();
        } catch (Step.Failed e) {
            return afterFailure(e, horizon, mostBatches);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Set before the horizon is read, so that a waking call from then on is not forgotten. */
    private Step.Outcome once(LongSupplier horizon) {
        behind = false;
        try {
            var outcome = step.run(follower, node, horizon.getAsLong(), oneByOne > 0 ? 1 : follower.batchSize());
            succeeded(outcome);
            return outcome;
        } catch (RuntimeException e) {
            behind = true;
            waitFor(WAIT_FOR_BETTER_TIMES);
            throw e;
        }
    }

    private void succeeded(Step.Outcome outcome) {
        oneByOne = Math.max(0, oneByOne - 1);
        failures = 0;
        if (outcome != Step.Outcome.AT_REST) {
            behind = true;
        }
        if (outcome == Step.Outcome.ELSEWHERE) {
            waitFor(WAIT_FOR_BETTER_TIMES);
        }
    }

    private Optional<Step.Failed> afterFailure(Step.Failed failed, LongSupplier horizon, int mostBatches) {
        var events = failed.events();
        if (events.size() > 1) {
            oneByOne = events.size();
            return run(horizon, Math.max(mostBatches, events.size()));
        }
        var poison = events.getFirst();
        waitFor(patience());
        failures++;
        LOG.error(
                "follower {} stops at index {} ({}), try {}",
                name(),
                poison.globalIndex(),
                poison.type(),
                failures,
                failed);
        standings.failed(name(), poison.globalIndex(), poison.type(), String.valueOf(failed.getCause()));
        return Optional.of(failed);
    }

    private Duration patience() {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private void waitFor(Duration wait) {
        notBeforeNanos = System.nanoTime() + wait.toNanos();
    }
}
