package org.medfund.bench.close;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.medfund.bench.server.BenchDatabase;
import org.medfund.bench.server.BenchServer;
import org.medfund.bench.server.Installation;

/**
 * A close whose process is killed half-way and started again. The application runs in a process of its own with a small
 * heap; the end is compared with the yardstick's, to the fen.
 */
public final class KilledClose {

    /** The argument that makes this program the application that closes. */
    public static final String CHILD = "close-child";

    private static final String SMALL_HEAP = "-Xmx256m";
    private static final Duration LOOK = Duration.ofMillis(20);

    private final BenchServer server;
    private final BenchDatabase day;
    private final PrintStream out;

    public KilledClose(BenchServer server, int settlements, PrintStream out) {
        this.server = server;
        this.day = ReconciledDay.template(server, settlements, out);
        this.out = out;
    }

    /** @throws IllegalStateException if the close does not end as it would have without the kill */
    public void run() {
        var database = server.copy(day);
        var first = start(database);
        var killedAt = waitForHalf(database, first);
        first.destroyForcibly().onExit().join();
        var after = ClosingDay.progress(database.sql());
        out.printf("  killed at %s, %d of %d draws stand%n", killedAt, after.drawn(), after.draws());
        var begin = System.nanoTime();
        mustEndWell(start(database));
        out.printf("  started again and closed after %.1f s%n", (System.nanoTime() - begin) / 1e9);
        mustEqualYardstick(ClosingDay.answer(database.sql()));
        server.drop(database);
    }

    private static ClosingDay.Progress waitForHalf(BenchDatabase database, Process child) {
        var progress = ClosingDay.Progress.NONE;
        while (progress.draws() == 0 || progress.drawn() < progress.draws() / 2) {
            if (!child.isAlive()) {
                throw new IllegalStateException("the close ended before it could be killed, at " + progress);
            }
            LockSupport.parkNanos(LOOK.toNanos());
            progress = ClosingDay.progress(database.sql());
        }
        return progress;
    }

    private static void mustEndWell(Process child) {
        if (child.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("the close did not end well");
        }
    }

    private void mustEqualYardstick(String answer) {
        var floor = new FloorLeg(server, day);
        try {
            floor.prepare();
            floor.run();
            if (!answer.equals(floor.answer())) {
                throw new IllegalStateException(answer + " is not " + floor.answer());
            }
            out.printf("  P12 --kill: equal to the yardstick, %s%n", answer);
        } finally {
            floor.finish();
        }
    }

    /** This very program with the same class path. */
    private static Process start(BenchDatabase database) {
        var classPath = System.getProperty("java.class.path");
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add(SMALL_HEAP);
        command.addAll(
                classPath.endsWith("-exec.jar")
                        ? List.of("-jar", classPath)
                        : List.of("-cp", classPath, "org.medfund.bench.Bench"));
        command.addAll(List.of(CHILD, "--database=" + database.name(), "--port=" + database.port()));
        try {
            return new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the child does. */
    public static void close(BenchDatabase database) {
        try (var installation = Installation.working(database)) {
            ClosingDay.run(installation);
        }
    }
}
