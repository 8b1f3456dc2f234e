package org.medfund.payout;

import org.jspecify.annotations.Nullable;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;

/** Breaks the work off at a fault point, once, by throwing where the kill tests would halt. */
public final class TestFaults implements FaultPoints {

    private volatile @Nullable FaultPoint armed;

    /** Thrown in place of the process's end. */
    public static final class Killed extends RuntimeException {}

    public void killAt(FaultPoint point) {
        armed = point;
    }

    @Override
    public void reached(FaultPoint point) {
        if (point == armed) {
            armed = null;
            throw new Killed();
        }
    }
}
