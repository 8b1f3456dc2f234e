package org.medfund.bench.close;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Looks at the heap while a day is closed: after a collection at each tenth of the way. Collections cost time, so this is
 * done in a run of its own.
 */
final class FlatMemory implements Consumer<ClosingDay.Progress> {

    private static final int TENTHS = 10;
    private static final long MEGABYTE = 1_048_576;
    private static final long MOST_GROWTH = 32;

    private final PrintStream out;
    private final List<Long> megabytes = new ArrayList<>();
    private int reached = -1;

    FlatMemory(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(ClosingDay.Progress progress) {
        if (progress.draws() > 0 && progress.drawn() * TENTHS / progress.draws() > reached) {
            reached = progress.drawn() * TENTHS / progress.draws();
            var used = used();
            megabytes.add(used);
            out.printf(
                    "  %,d of %,d draws, heap after a collection %,d MB%n", progress.drawn(), progress.draws(), used);
        }
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    /** @throws IllegalStateException if the heap grew with what was closed */
    void mustBeFlat() {
        if (megabytes.isEmpty()) {
            return;
        }
        var growth = megabytes.getLast() - megabytes.getFirst();
        out.printf("  memory: %s MB, growth %,d MB%n", megabytes, growth);
        if (growth > MOST_GROWTH) {
            throw new IllegalStateException("memory grows with the settlements: " + megabytes);
        }
    }
}
