package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.medfund.demo.client.MedfundClient;
import org.springframework.boot.SpringApplication;

/** Medfund as a process of its own that dies at a fault point once it is armed. */
final class MortalMedfund implements AutoCloseable {

    private final Process process;
    private final URI uri;
    private final Path armed;

    private MortalMedfund(Process process, URI uri, Path armed) {
        this.process = process;
        this.uri = uri;
        this.armed = armed;
    }

    /** Runs in the child. */
    public static void main(String[] args) {
        var application = new SpringApplication(Medfund.class, HaltingFaults.class);
        application.setAdditionalProfiles("demo");
        application.run(args);
    }

    /** Starts it and waits until it answers; what it logs is in the folder. */
    static MortalMedfund start(Death death, Path folder, List<String> settings) throws IOException {
        var port = freePort();
        var armed = folder.resolve("armed");
        var process = new ProcessBuilder(command(death, armed, port, settings))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mortal.log").toFile())
                .start();
        var mortal = new MortalMedfund(process, URI.create("http://127.0.0.1:" + port), armed);
        Agency.until("the start", () -> !mortal.isAlive() || mortal.isUp());
        return mortal;
    }

    private static List<String> command(Death death, Path armed, int port, List<String> settings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC",
                "-Daxoniq.update-checker.disabled=true",
                "-Dmedfund.fault=" + death.point() + ":" + death.hit(),
                "-Dmedfund.fault.armed=" + armed,
                "-cp",
                System.getProperty("java.class.path"),
                MortalMedfund.class.getName()));
        settings.stream()
                .filter(setting -> !setting.startsWith("--server.port="))
                .forEach(command::add);
        command.add("--server.port=" + port);
        return command;
    }

    private boolean isUp() {
        try {
            return client().get("auditor", "/api/trail/followers").isOk();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    MedfundClient client() {
        return new MedfundClient(uri);
    }

    /** From now on the passes of the fault point count. */
    void arm() {
        try {
            if (Files.notExists(armed)) {
                Files.createFile(armed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fault point at which it halted; empty if it died in another way. */
    String diedAt() throws IOException {
        return Files.readString(armed);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills it from outside, wherever it is. */
    void kill() {
        process.destroyForcibly();
    }

    /** Waits for its end. */
    int exitCode() throws InterruptedException {
        return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    @Override
    public void close() {
        kill();
        process.onExit().join();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
