package org.medfund;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;

/**
 * PostgreSQL inside the application, for an installation that has no database server of its own. It starts before
 * anything connects, keeps its data, is migrated by its owner role and used by the application role. It ends with the
 * application's context, after everything that uses it; a server that a killed application left behind is ended first.
 */
final class EmbeddedDatabase implements MedfundDatabase, AutoCloseable {

    private static final Duration START_WAIT = Duration.ofMinutes(2);

    private final DatabaseAccess access;
    private final EmbeddedPostgres server;
    private final DataFolder folder;

    private EmbeddedDatabase(DatabaseAccess access, EmbeddedPostgres server, DataFolder folder) {
        this.access = access;
        this.server = server;
        this.folder = folder;
    }

    /** @throws CannotStart if the port or the folder is taken */
    static EmbeddedDatabase start(DataFolder folder, int port) {
        LeftBehindServer.in(folder.postgres()).ifPresent(LeftBehindServer::end);
        mustBeFree(port);
        var access = DatabaseAccess.keptIn(folder.passwords(), port);
        var database = new EmbeddedDatabase(access, startServer(folder, access), folder);
        SpringApplication.getShutdownHandlers().add(database::close); // also when it is told to end while it starts
        try {
            new DatabaseSetup(access, folder.postgres()).run();
            database.migrate();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Where it keeps everything. */
    DataFolder folder() {
        return folder;
    }

    private static EmbeddedPostgres startServer(DataFolder folder, DatabaseAccess access) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.postgres())
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(START_WAIT)
                    .setPort(access.port())
                    .setConnectConfig("password", access.admin())
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("fsync", "on") // the library's own default is off
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("restart_after_crash", "on")
                    .setServerConfig("log_lock_waits", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("timezone", "UTC")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL in %s did not start: %s".formatted(folder.postgres(), e.getMessage()),
                    "Its own messages stand in the log. An external PostgreSQL can be named with"
                            + " --spring.datasource.url=jdbc:postgresql://<host>/<database>.",
                    e);
        }
    }

    private static void mustBeFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d, where the embedded PostgreSQL would listen, is taken by another program.".formatted(port),
                    "End that program, or choose another port with --medfund.database.port=<port>.",
                    e);
        }
    }

    @Override
    public DataSource asOwner() {
        return access.asOwner();
    }

    @Override
    public String getUsername() {
        return DatabaseAccess.APP;
    }

    @Override
    public String getPassword() {
        return access.app();
    }

    @Override
    public String getJdbcUrl() {
        return access.url();
    }

    @Override
    public synchronized void close() {
        try {
            server.close(); // does nothing the second time
            LeftBehindServer.in(folder.postgres()).ifPresent(LeftBehindServer::await);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
