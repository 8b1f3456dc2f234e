package org.medfund.bench.measure;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.medfund.bench.measure.Result.Pair;

/** Runs the two legs of a measure in turn, in pairs after a discarded one that warms up, and prints the ratio. */
public final class Comparison {

    private final int pairs;
    private final boolean warmUp;
    private final Runnable checkpoint;
    private final CpuClock cpu;
    private final PrintStream out;

    /** @param checkpoint makes the database write out what it owes, before each leg */
    public Comparison(int pairs, boolean warmUp, Runnable checkpoint, CpuClock cpu, PrintStream out) {
        this.pairs = pairs;
        this.warmUp = warmUp;
        this.checkpoint = checkpoint;
        this.cpu = cpu;
        this.out = out;
    }

    /** @throws IllegalStateException if the legs do not give the same answer: then there is no figure */
    public void run(Measure measure) {
        out.printf("%n%s  %s, %,d of them%n", measure.id(), measure.what(), measure.units());
        out.printf("  ours:      %s%n", measure.ours().name());
        out.printf("  yardstick: %s%n", measure.yardstick().name());
        if (warmUp) {
            pair(measure);
        }
        var results = new ArrayList<Pair>();
        for (var i = 1; i <= pairs; i++) {
            var pair = pair(measure);
            results.add(pair);
            out.printf(
                    "  pair %d: %s | %s | ratio %.2f, cpu %.2f%n",
                    i,
                    pair.ours().text(measure.units()),
                    pair.yardstick().text(measure.units()),
                    pair.ratio(),
                    pair.cpuRatio());
        }
        print(measure, results);
    }

    private void print(Measure measure, List<Pair> results) {
        var ratios = sorted(results, Pair::ratio);
        var cpuRatios = sorted(results, Pair::cpuRatio);
        out.printf("  both answer: %s%n", results.getFirst().ours().answer());
        out.printf(
                "  %s: median ratio %.2f, worst %.2f, target %.2f; by cpu seconds median %.2f%n",
                measure.id(), median(ratios), ratios.getFirst(), measure.target(), median(cpuRatios));
    }

    private static List<Double> sorted(List<Pair> results, ToDoubleFunction<Pair> ratio) {
        return results.stream().map(ratio::applyAsDouble).sorted().toList();
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private Pair pair(Measure measure) {
        var ours = timed(measure.ours());
        var yardstick = timed(measure.yardstick());
        if (!ours.answer().equals(yardstick.answer())) {
            throw new IllegalStateException(
                    measure.id() + " is void: " + ours.answer() + " is not " + yardstick.answer());
        }
        return new Pair(ours, yardstick);
    }

    private Result timed(Leg leg) {
        try {
            leg.prepare();
            checkpoint.run();
            var cpuBefore = cpu.now();
            var start = System.nanoTime();
            leg.run();
            var wall = Duration.ofNanos(System.nanoTime() - start);
            var used = cpu.now().minus(cpuBefore);
            return new Result(wall, used, leg.answer());
        } finally {
            leg.finish();
        }
    }
}
