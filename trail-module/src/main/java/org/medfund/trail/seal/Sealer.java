package org.medfund.trail.seal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.Checkpoint;
import org.medfund.trail.Horizon;
import org.medfund.trail.Seal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sets the seal each interval, and at once when asked. */
@Component
class Sealer implements Seal, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration A_MOMENT = Duration.ofMillis(2);

    private final SealingStep step;
    private final Horizon horizon;
    private final Heads heads;
    private final NoteKey key;
    private final SealSettings settings;
    private @Nullable ScheduledExecutorService clockwork;

    Sealer(SealingStep step, Horizon horizon, JdbcClient db, NoteKey key, SealSettings settings) {
        this.step = step;
        this.horizon = horizon;
        this.heads = new Heads(db);
        this.key = key;
        this.settings = settings;
    }

    @Override
    public Checkpoint now() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("only what is committed can be sealed: call outside a transaction");
        }
        var goal = horizon.lastDrawn();
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (horizon.tick() < goal || step.run(horizon.current()) != SealingStep.Outcome.SEALED) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("an older transaction or another node holds the seal back");
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
        return latest().orElseThrow(() -> new IllegalStateException("there is no event yet to be sealed"));
    }

    @Override
    public Optional<Checkpoint> latest() {
        return heads.latest().map(Head::checkpoint);
    }

    @Override
    public String verifierKey() {
        return key.vkey();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.autoStart();
    }

    @Override
    public void start() {
        clockwork = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("seal").factory());
        var interval = settings.interval().toMillis();
        var _ = clockwork.scheduleWithFixedDelay(this::turn, interval, interval, TimeUnit.MILLISECONDS);
    }

    /** Whatever happens, the next turn must come; a contradiction is said again each time until somebody looks. */
    private void turn() {
        try {
            var upTo = horizon.tick();
            while (step.run(upTo) == SealingStep.Outcome.MORE) {
                LOG.debug("sealing goes on up to {}", upTo);
            }
        } catch (RuntimeException e) {
            LOG.error("the seal could not be set", e);
        }
    }

    @Override
    public boolean isRunning() {
        return clockwork != null;
    }

    @Override
    public void stop() {
        if (clockwork != null) {
            clockwork.close();
        }
        clockwork = null;
    }
}
