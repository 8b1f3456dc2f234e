package org.medfund.bench.measure;

import java.time.Duration;

/**
 * One run of a leg.
 *
 * @param wall   by the clock on the wall
 * @param cpu    of this process and the database's
 * @param answer what came out
 */
record Result(Duration wall, Duration cpu, String answer) {

    String text(long units) {
        return "%,9.0f/s (%6.2f s, cpu %6.2f s)".formatted(units / seconds(wall), seconds(wall), seconds(cpu));
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    /** A pair of runs, one of each leg, straight after each other. */
    record Pair(Result ours, Result yardstick) {

        /** Our rate over the yardstick's. */
        double ratio() {
            return seconds(yardstick.wall) / seconds(ours.wall);
        }

        /** The same in CPU seconds, which neighbours on the machine disturb less. */
        double cpuRatio() {
            return seconds(yardstick.cpu) / seconds(ours.cpu);
        }
    }
}
