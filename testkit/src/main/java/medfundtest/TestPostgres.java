package medfundtest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One real PostgreSQL per JVM. A migrated template database is made once and cloned for each caller, so that every
 * Spring context and every test class starts from a clean database in milliseconds.
 */
public final class TestPostgres {

    private static final AtomicInteger CLONES = new AtomicInteger();
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();
    private static @Nullable EmbeddedPostgres server;

    private TestPostgres() {}

    /** An empty database with the two roles, not migrated. */
    public static TestDatabase empty() {
        return create("empty_" + CLONES.incrementAndGet(), "template1");
    }

    /**
     * A fresh clone of the migrated template.
     *
     * @param key     names the template, once per JVM
     * @param migrate brings a database up to date, given the owner's data source
     */
    public static TestDatabase migrated(String key, Consumer<DataSource> migrate) {
        var template = TEMPLATES.computeIfAbsent(key, k -> template(k, migrate));
        return create("clone_" + CLONES.incrementAndGet(), template);
    }

    private static String template(String key, Consumer<DataSource> migrate) {
        var database = create("template_" + key, "template1");
        migrate.accept(database.owner());
        return database.name();
    }

    private static TestDatabase create(String name, String template) {
        execute("postgres", "CREATE DATABASE %s TEMPLATE %s OWNER medfund_owner".formatted(name, template));
        execute(name, bootstrap().replace("${database}", name));
        return new TestDatabase(name, server().getPort());
    }

    private static void execute(String database, String sql) {
        try (var connection = server().getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String bootstrap() {
        try (var sql = TestPostgres.class.getResourceAsStream("/db/bootstrap.sql")) {
            return sql == null ? "SELECT 1" : new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            server = start();
            execute(
                    "postgres",
                    "CREATE ROLE medfund_owner LOGIN PASSWORD 'owner'; CREATE ROLE medfund_app LOGIN PASSWORD 'app'");
        }
        return server;
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
