package org.medfund.bench.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * One PostgreSQL, set up as the application's own is, its data on disk. Nothing is measured before it has said itself that
 * it is durable.
 */
public final class BenchServer implements AutoCloseable {

    /** Without these a figure is void. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "data_checksums", "on");

    private final EmbeddedPostgres server;
    private final Path folder;
    private final Map<String, BenchDatabase> templates = new TreeMap<>();
    private final AtomicInteger copies = new AtomicInteger();

    private BenchServer(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** @param parent the folder in which a folder for the data is made, and removed in the end */
    public static BenchServer start(Path parent) {
        try {
            Files.createDirectories(parent);
            var folder = Files.createTempDirectory(parent, "bench-data-");
            var server = new BenchServer(start(folder, folder.resolve("postgres")), folder);
            server.mustBeDurable();
            server.admin("postgres")
                    .sql("CREATE ROLE medfund_owner LOGIN PASSWORD 'owner'")
                    .update();
            server.admin("postgres")
                    .sql("CREATE ROLE medfund_app LOGIN PASSWORD 'app'")
                    .update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start(Path folder, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on") // the library's own default is off
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .start();
    }

    private void mustBeDurable() {
        DURABLE.forEach((setting, value) -> {
            if (!value.equals(show(setting))) {
                throw new IllegalStateException("void: " + setting + " is " + show(setting));
            }
        });
    }

    private String show(String setting) {
        return admin("postgres").sql("SHOW " + setting).query(String.class).single();
    }

    /** Versions, the settings that were asserted, and what else the machine is doing. */
    public String describe() {
        return "PostgreSQL %s, %s; JDK %s, %d processors with load %.1f, heap %,d MB"
                .formatted(
                        show("server_version"),
                        String.join(
                                ", ",
                                DURABLE.keySet().stream()
                                        .sorted()
                                        .map(name -> name + " " + show(name))
                                        .toList()),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.getRuntime().maxMemory() / 1_048_576);
    }

    /** The server's first process. */
    public long process() {
        try (var lines = Files.lines(folder.resolve("postgres/postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void checkpoint() {
        admin("postgres").sql("CHECKPOINT").update();
    }

    /** A folder for files of a run; the server can read and write in it. */
    public Path folder() {
        return folder;
    }

    /** A template that is made once: what {@code origin} holds and what {@code prepare} adds. */
    public BenchDatabase template(String name, BenchDatabase origin, Consumer<BenchDatabase> prepare) {
        var known = templates.get(name);
        if (known != null) {
            return known;
        }
        var made = create(name, origin.name());
        prepare.accept(made);
        templates.put(name, made);
        return made;
    }

    /** A database with nothing in it. */
    public BenchDatabase empty() {
        return new BenchDatabase("template1", server.getPort());
    }

    /** A copy of a template, to which nobody is connected. */
    public BenchDatabase copy(BenchDatabase template) {
        return create("copy_" + copies.incrementAndGet(), template.name());
    }

    /** Drops a copy, whoever is connected. */
    public void drop(BenchDatabase database) {
        admin("postgres")
                .sql("DROP DATABASE " + database.name() + " WITH (FORCE)")
                .update();
    }

    private BenchDatabase create(String name, String template) {
        admin("postgres")
                .sql("CREATE DATABASE %s TEMPLATE %s OWNER medfund_owner STRATEGY file_copy".formatted(name, template))
                .update();
        for (var statement : bootstrap().replace("${database}", name).split(";\\s*\\n", -1)) {
            if (!statement.isBlank()) {
                admin(name).sql(statement).update();
            }
        }
        return new BenchDatabase(name, server.getPort());
    }

    private JdbcClient admin(String database) {
        return JdbcClient.create(server.getDatabase("postgres", database));
    }

    private static String bootstrap() {
        try (var sql = BenchServer.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
