package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;

/** Medfund as a process of its own that dies at a fault point. */
final class MortalMedfund implements AutoCloseable {

    private final Process process;
    private final URI uri;

    private MortalMedfund(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** Runs in the child. */
    public static void main(String[] args) {
        var application = new SpringApplication(Medfund.class, HaltingFaults.class);
        application.setAdditionalProfiles("demo");
        application.run(args);
    }

    static MortalMedfund start(String fault, List<String> settings) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-Daxoniq.update-checker.disabled=true",
                "-Dmedfund.fault=" + fault,
                "-cp",
                System.getProperty("java.class.path"),
                MortalMedfund.class.getName()));
        settings.stream()
                .filter(setting -> !setting.startsWith("--server.port="))
                .forEach(command::add);
        command.add("--server.port=" + port);
        var log =
                Path.of("target", "mortal-" + fault.replace(':', '-') + ".log").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        return new MortalMedfund(process, URI.create("http://127.0.0.1:" + port));
    }

    URI uri() {
        return uri;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
