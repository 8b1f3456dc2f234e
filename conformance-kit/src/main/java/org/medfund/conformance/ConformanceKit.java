package org.medfund.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;

/**
 * Plays the call orders against a server and tells what does not conform. The exit code is 0 when all conforms, 1 when
 * something does not, 2 when the server cannot be reached and 3 when the command line is wrong.
 */
public final class ConformanceKit {

    private static final int UNREACHABLE = 2;
    private static final int WRONG_USE = 3;

    private ConformanceKit() {}

    static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    /** @return the exit code */
    public static int run(PrintStream out, String... arguments) {
        try {
            return play(Options.parse(arguments), out);
        } catch (Unreachable unreachable) {
            out.println(unreachable.getMessage());
            return UNREACHABLE;
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            out.println(Options.USAGE);
            return WRONG_USE;
        }
    }

    private static int play(Options options, PrintStream out) {
        var server = new Server(options.url());
        var clock = ServerTime.clock(options.time(), server);
        var checks = new Checks(Fields.load(), Formulas.load(options.withoutFormulas()));
        var played = new ArrayList<Played>();
        for (var name : options.orders()) {
            var order = Order.load(name);
            played.addAll(new Player(order, options, server, clock, checks).play());
        }
        var report = new Report(played, options.tolerateAssumed());
        report.print(out);
        write(options, report);
        return report.passed() ? 0 : 1;
    }

    private static void write(Options options, Report report) {
        if (options.out() == null) {
            return;
        }
        try {
            Files.write(options.out(), report.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
