package org.medfund.banksimulator.bank;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long something is held back.
 *
 * @param untilRelease held until the next release, however long that takes; {@code millis} then does not count
 */
record Wait(boolean untilRelease, long millis) {

    static Wait untilReleaseOr(@Nullable Long millis) {
        return millis == null ? new Wait(true, 0) : new Wait(false, millis);
    }

    boolean isOver(Instant since, Instant now) {
        return !untilRelease && !now.isBefore(since.plusMillis(millis));
    }
}
