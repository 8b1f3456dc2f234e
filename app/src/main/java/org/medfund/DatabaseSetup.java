package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What an administrator does once for a database: the two roles, the database, its grants, and passwords for every
 * connection. Each step may be done again, so a start that was cut short is finished by the next.
 */
final class DatabaseSetup {

    private static final String CLIENT_RULES = """
            # TYPE DATABASE USER ADDRESS METHOD
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final DatabaseAccess access;
    private final Path cluster;

    DatabaseSetup(DatabaseAccess access, Path cluster) {
        this.access = access;
        this.cluster = cluster;
    }

    void run() {
        try (var admin = connect("postgres")) {
            role(admin, DatabaseAccess.OWNER, access.owner());
            role(admin, DatabaseAccess.APP, access.app());
            execute(admin, "ALTER ROLE postgres PASSWORD '%s'".formatted(access.admin()));
            if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = '" + DatabaseAccess.DATABASE + "'")) {
                execute(admin, "CREATE DATABASE %s OWNER %s".formatted(DatabaseAccess.DATABASE, DatabaseAccess.OWNER));
            }
            requirePasswords(admin);
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database could not be set up", e);
        }
        grant();
    }

    private void grant() {
        try (var admin = connect(DatabaseAccess.DATABASE)) {
            execute(admin, bootstrap().replace("${database}", DatabaseAccess.DATABASE));
        } catch (SQLException e) {
            throw new IllegalStateException("the embedded database's roles could not be set up", e);
        }
    }

    private void requirePasswords(Connection admin) throws SQLException {
        try {
            Files.writeString(cluster.resolve("pg_hba.conf"), CLIENT_RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute(admin, "SELECT pg_reload_conf()");
    }

    private static void role(Connection admin, String name, String password) throws SQLException {
        if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            execute(admin, "CREATE ROLE " + name + " LOGIN");
        }
        execute(admin, "ALTER ROLE %s PASSWORD '%s'".formatted(name, password));
    }

    private Connection connect(String database) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {access.port()});
        source.setDatabaseName(database);
        source.setUser("postgres");
        source.setPassword(access.admin());
        return source.getConnection();
    }

    private static boolean exists(Connection admin, String sql) throws SQLException {
        try (var statement = admin.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next();
        }
    }

    private static void execute(Connection admin, String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String bootstrap() {
        var resource = "/db/bootstrap.sql";
        try (var sql = Objects.requireNonNull(DatabaseSetup.class.getResourceAsStream(resource), resource)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
