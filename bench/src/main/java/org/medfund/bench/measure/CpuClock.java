package org.medfund.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * CPU time of this process and of one database server: neighbours disturb it less than the wall clock. Backends that have
 * ended still count, because the server's first process has waited for them. Elsewhere than on Linux only this process is
 * seen.
 */
public final class CpuClock {

    /** Fields of {@code /proc/<pid>/stat} behind the name: the parent; user and system time, own and of ended children. */
    private static final int PARENT = 1;

    private static final int FIRST_TIME = 11;
    private static final int LAST_TIME = 14;
    private static final long TICKS_PER_SECOND = 100;

    private static final long BACKEND_ENDS_NANOS = 100_000_000;

    private final String server;

    /** @param server the first process of the database server */
    public CpuClock(long server) {
        this.server = String.valueOf(server);
    }

    /** The CPU time used so far. A backend that ends just now is waited for, or it would be missed. */
    Duration now() {
        LockSupport.parkNanos(BACKEND_ENDS_NANOS);
        var own = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        var ticks = ProcessHandle.allProcesses().mapToLong(this::ticks).sum();
        return own.plus(Duration.ofMillis(ticks * 1_000 / TICKS_PER_SECOND));
    }

    private long ticks(ProcessHandle process) {
        var fields = fields(process.pid());
        if (fields.isEmpty() || !(server.equals(String.valueOf(process.pid())) || server.equals(fields.get(PARENT)))) {
            return 0;
        }
        return fields.subList(FIRST_TIME, LAST_TIME + 1).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static List<String> fields(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        } catch (IOException e) {
            return List.of(); // it ended meanwhile
        }
    }
}
