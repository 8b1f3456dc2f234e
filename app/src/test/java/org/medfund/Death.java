package org.medfund;

import java.util.Random;
import org.medfund.trail.FaultPoint;

/**
 * Where a process dies.
 *
 * @param point the fault point
 * @param hit   at which pass of it
 * @param from  from when on the passes count; nothing else is under way then, so the pass is always the same one
 */
record Death(FaultPoint point, int hit, Moment from) {

    /** The moments at which everything before is done and followed. */
    enum Moment {
        /** The first hospital has settled, the others have not. */
        SETTLING,
        /** All is reconciled; the next thing is the order to close. */
        CLOSING
    }

    private static final FaultPoint[] POINTS = {
        FaultPoint.AFTER_EVENT_APPEND,
        FaultPoint.BEFORE_COMMIT,
        FaultPoint.AFTER_COMMIT_BEFORE_PUBLISH,
        FaultPoint.MID_BATCH,
        FaultPoint.AFTER_SEND_STARTED,
        FaultPoint.AFTER_BANK_SEND_BEFORE_RECORD,
        FaultPoint.MID_SEAL
    };
    private static final int MOST_HITS = 25;

    /** Anywhere in the day; some passes never come, then the process is killed when the day is over. */
    static Death random(long seed) {
        var random = new Random(seed);
        return new Death(POINTS[random.nextInt(POINTS.length)], 1 + random.nextInt(MOST_HITS), Moment.SETTLING);
    }
}
