package org.medfund.bench.benefit;

import java.io.PrintStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Visits a second on one core, and what each allocates. */
public final class Calculation {

    /** The name of the measure. */
    public static final String NAME = "BENEFIT";

    private static final int SECONDS = 3;
    private static final String BYTES = "gc.alloc.rate.norm";

    private Calculation() {}

    /**
     * Runs in this process, which was started for it and does nothing else.
     *
     * @param rounds each of a few seconds
     */
    public static void run(int rounds, PrintStream out) {
        out.printf("%n%s  outpatient visits of 5 lines under the shipped policy of Ankang, 1 thread%n", NAME);
        var options = new OptionsBuilder()
                .include(CalculationBenchmark.class.getSimpleName())
                .forks(0)
                .threads(1)
                .timeUnit(TimeUnit.SECONDS)
                .warmupIterations(rounds)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.seconds(SECONDS))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        try {
            new Runner(options).run().forEach(result -> out.println(text(result)));
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(RunResult result) {
        var rate = result.getPrimaryResult();
        return "  %s: %,.0f visits a second (worst round %,.0f, best %,.0f), %,.0f bytes each"
                .formatted(
                        rate.getLabel(),
                        rate.getScore(),
                        rate.getStatistics().getMin(),
                        rate.getStatistics().getMax(),
                        Objects.requireNonNull(result.getSecondaryResults().get(BYTES))
                                .getScore());
    }
}
