package org.medfund.bench.bulk;

import java.io.PrintStream;
import org.medfund.bench.measure.Comparison;
import org.medfund.bench.measure.Measure;
import org.medfund.bench.server.BenchServer;

/** P3, and P15 of its last pair. */
public final class Bulk {

    public static final int SETTLEMENTS = 50_000;

    private static final double TARGET = 0.25;

    private Bulk() {}

    public static void run(BenchServer server, int settlements, Comparison comparison, PrintStream out) {
        var day = Day.write(settlements, server.folder());
        var ours = new DayLeg(server, day);
        var floor = new FloorLeg(server, day);
        comparison.run(new Measure(
                "P3", "settlements in bulk, from the stream to the payout line", settlements, ours, floor, TARGET));
        out.printf("  P15 each, ours:      %s%n", ours.footprint().each(settlements));
        out.printf("  P15 each, yardstick: %s%n", floor.footprint().each(settlements));
        out.printf(
                "  P15: disk %.2f and log %.2f times the yardstick's, target 2.00%n",
                ours.footprint().disk() / (double) floor.footprint().disk(),
                ours.footprint().log() / (double) floor.footprint().log());
    }
}
