package org.medfund.demo.play;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what Medfund does by itself. */
final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private Waiting() {}

    /** @throws IllegalStateException if it does not come true in time */
    static void until(String what, Duration patience, BooleanSupplier done) {
        var end = System.nanoTime() + patience.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited %s in vain: %s".formatted(patience, what));
            }
            pause();
        }
    }

    static void pause() {
        pause(PAUSE);
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the demo was interrupted", e);
        }
    }
}
