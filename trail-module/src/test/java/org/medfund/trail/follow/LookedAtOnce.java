package org.medfund.trail.follow;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.medfund.trail.Horizon;

/** A horizon that whoever looks at it a second time has to wait for. */
final class LookedAtOnce implements Horizon {

    private final Horizon horizon;
    private final AtomicBoolean looked = new AtomicBoolean();
    private final CountDownLatch free = new CountDownLatch(1);

    LookedAtOnce(Horizon horizon) {
        this.horizon = horizon;
    }

    @Override
    public long tick() {
        if (looked.getAndSet(true)) {
            waitUntilFree();
        }
        return horizon.tick();
    }

    private void waitUntilFree() {
        try {
            free.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on it answers whenever it is asked. */
    void letGo() {
        free.countDown();
    }

    @Override
    public long current() {
        return horizon.current();
    }

    @Override
    public long lastDrawn() {
        return horizon.lastDrawn();
    }
}
