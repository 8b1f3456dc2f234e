package org.medfund;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that still runs in a folder whose application is gone: killed, it could not stop it. Its clients are
 * gone too, so the server ends when asked; if not, it is ended as a crash would end it, and recovers at the next start.
 */
final class LeftBehindServer {

    private static final int PATIENCE_SECONDS = 30;

    private final ProcessHandle process;

    private LeftBehindServer(ProcessHandle process) {
        this.process = process;
    }

    /** The server that the folder's {@code postmaster.pid} names, if it lives and is one. */
    static Optional<LeftBehindServer> in(Path cluster) {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(file)) {
            return lines.findFirst()
                    .map(String::strip)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(LeftBehindServer::isPostgres)
                    .map(LeftBehindServer::new);
        } catch (IOException e) {
            return Optional.empty(); // it ended while we looked
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    void end() {
        process.destroy();
        if (!await()) {
            process.destroyForcibly();
            await();
        }
    }

    /** Whether it ended in time. */
    boolean await() {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
