package org.medfund.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.medfund.bench.append.Append;
import org.medfund.bench.benefit.Calculation;
import org.medfund.bench.bulk.Bulk;
import org.medfund.bench.close.Close;
import org.medfund.bench.close.KilledClose;
import org.medfund.bench.measure.Comparison;
import org.medfund.bench.measure.CpuClock;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.window.Window;

/** The command line: {@code all} or the measures to run, and settings. Started by the script {@code bench/run}. */
public final class Bench {

    static final List<String> ALL = List.of("P1", "P2", "P1R", "P2R", "P3", "P5", "P12");

    /** Run as the only one, on no server that others share. */
    private static final List<String> ALONE = List.of(KilledClose.CHILD, Calculation.NAME);

    private static final int PAIRS = 5;
    private static final int WRONG_USE = 2;

    private final BenchServer server;
    private final Options options;
    private final PrintStream out;

    Bench(BenchServer server, Options options, PrintStream out) {
        this.server = server;
        this.options = options;
        this.out = out;
    }

    public static void main(String... arguments) {
        var options = options(arguments);
        if (options.measures().equals(List.of(KilledClose.CHILD))) {
            KilledClose.close(new BenchDatabase(options.text("database").orElseThrow(), options.number("port", 0)));
            return;
        }
        if (options.measures().equals(List.of(Calculation.NAME))) {
            Calculation.run(options.number("pairs", PAIRS), System.out);
            return;
        }
        try (var server = BenchServer.start(Path.of(options.text("folder").orElse("bench/target")))) {
            new Bench(server, options, System.out).run();
        }
    }

    /** Runs what the options name. */
    void run() {
        out.println(server.describe());
        named(options).forEach(this::run);
    }

    /** What is wrong with the command line is said before a server is started. */
    private static Options options(String... arguments) {
        try {
            var options = Options.of(arguments);
            if (options.measures().size() > 1
                    || !ALONE.contains(options.measures().getFirst())) {
                named(options);
            }
            return options;
        } catch (IllegalArgumentException wrong) {
            System.err.println("bench/run: " + wrong.getMessage() + "; see bench/run --help");
            System.exit(WRONG_USE);
            throw wrong;
        }
    }

    /** The measures in their order. @throws IllegalArgumentException if there is no such measure */
    static List<String> named(Options options) {
        return options.measures().stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .flatMap(name -> name.equals("ALL") ? ALL.stream() : Stream.of(known(name)))
                .toList();
    }

    private static String known(String name) {
        if (!ALL.contains(name)) {
            throw new IllegalArgumentException("there is no measure " + name);
        }
        return name;
    }

    private void run(String name) {
        switch (name) {
            case "P1" -> comparison().run(Window.againstAnswering(server, size(Window.SETTLEMENTS)));
            case "P2" -> comparison().run(Window.againstSingleTransactions(server, size(Window.SETTLEMENTS)));
            case "P1R" -> comparison().run(Window.readyMadeAgainstAnswering(server, size(Window.SETTLEMENTS)));
            case "P2R" -> comparison().run(Window.readyMadeAgainstSingleTransactions(server, size(Window.SETTLEMENTS)));
            case "P3" -> Bulk.run(server, size(Bulk.SETTLEMENTS), comparison(), out);
            case "P5" ->
                Append.measures(server, size(Append.EVENTS), isSmoke() ? 1 : Append.SHAPES)
                        .forEach(comparison()::run);
            case "P12" -> close();
            default -> throw new IllegalStateException(name);
        }
    }

    private void close() {
        var settlements = size(Close.SETTLEMENTS);
        if (options.has("kill")) {
            new KilledClose(server, settlements, out).run();
            return;
        }
        if (!isSmoke()) {
            Close.watchMemory(server, settlements, out);
        }
        comparison().run(Close.measure(server, settlements, out));
    }

    /** Only to see that the measure still runs: once, cold. */
    private boolean isSmoke() {
        return options.has("smoke");
    }

    private int size(int otherwise) {
        return options.number("size", otherwise);
    }

    private Comparison comparison() {
        return new Comparison(
                options.number("pairs", PAIRS), !isSmoke(), server::checkpoint, new CpuClock(server.process()), out);
    }
}
