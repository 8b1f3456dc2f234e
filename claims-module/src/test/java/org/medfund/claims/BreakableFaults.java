package org.medfund.claims;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;

/** Throws once at the place that a test names. */
public final class BreakableFaults implements FaultPoints {

    private final AtomicReference<@Nullable FaultPoint> next = new AtomicReference<>();

    public void breakOnceAt(FaultPoint point) {
        next.set(point);
    }

    @Override
    public void reached(FaultPoint point) {
        if (next.compareAndSet(point, null)) {
            throw new IllegalStateException("broken by the test at " + point);
        }
    }
}
