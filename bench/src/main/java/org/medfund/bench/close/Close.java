package org.medfund.bench.close;

import java.io.PrintStream;
import org.medfund.bench.measure.Measure;
import org.medfund.bench.server.BenchServer;

/** P12. */
public final class Close {

    public static final int SETTLEMENTS = 1_000_000;

    private static final double TARGET = 0.5;

    private Close() {}

    public static Measure measure(BenchServer server, int settlements, PrintStream out) {
        var day = ReconciledDay.template(server, settlements, out);
        return new Measure(
                "P12",
                "day close, settlements",
                settlements,
                new CloseLeg(server, day, progress -> {}),
                new FloorLeg(server, day),
                TARGET);
    }

    /** Closes the day once and says how the heap fared. */
    public static void watchMemory(BenchServer server, int settlements, PrintStream out) {
        var memory = new FlatMemory(out);
        var leg = new CloseLeg(server, ReconciledDay.template(server, settlements, out), memory);
        try {
            leg.prepare();
            leg.run();
        } finally {
            leg.finish();
        }
        memory.mustBeFlat();
    }
}
