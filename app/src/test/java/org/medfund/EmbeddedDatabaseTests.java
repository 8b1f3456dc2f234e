package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.medfund.trail.ModuleMigrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One folder through its life: made, taken, stopped, started again, left behind by a killed application. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class EmbeddedDatabaseTests {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before any test
    static Path folder;

    @Test
    void aTakenPortIsSaidInOneLine() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var data = DataFolder.open(folder.resolve("elsewhere"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data, other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + other.getLocalPort());
        }
    }

    @Test
    void aTakenFolderIsSaidInOneLine() {
        try (var data = DataFolder.open(folder.resolve("shared"))) {
            assertThat(data.passwords().getParent()).isDirectory();
            assertThatThrownBy(() -> DataFolder.open(folder.resolve("shared")))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Medfund already works in the folder");
        }
    }

    @Test
    void itLivesOnOverStopsAndKills() throws IOException {
        var port = freePort();
        try (var database = EmbeddedDatabase.start(DataFolder.open(folder), port)) {
            isSafe(database);
            write(database, "before the stop");
        }
        var killed = start(port);
        assertThat(read(killed)).isEqualTo("before the stop");
        write(killed, "before the kill");
        asIfKilled(killed);
        try (var database = EmbeddedDatabase.start(DataFolder.open(folder), port)) {
            assertThat(read(database)).isEqualTo("before the kill");
        }
    }

    /** Its server runs on and nothing was told to it; only the locks go, as the operating system would have it. */
    private static void asIfKilled(EmbeddedDatabase database) throws IOException {
        assertThat(LeftBehindServer.in(folder.resolve("postgres"))).isPresent();
        Files.delete(folder.resolve("postgres/epg-lock")); // the library's, held by this very process
        database.folder().close();
    }

    private static EmbeddedDatabase start(int port) {
        return EmbeddedDatabase.start(DataFolder.open(folder), port);
    }

    private static void isSafe(EmbeddedDatabase database) throws IOException {
        var db = app(database);
        assertThat(db.sql("SHOW fsync").query(String.class).single()).isEqualTo("on");
        assertThat(db.sql("SHOW synchronous_commit").query(String.class).single())
                .isEqualTo("on");
        assertThat(db.sql("SHOW transaction_timeout").query(String.class).single())
                .isEqualTo("1min");
        assertThat(db.sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThatThrownBy(() -> MedfundDatabase.source(database.getJdbcUrl(), "medfund_app", "guessed")
                        .getConnection())
                .hasMessageContaining("password authentication failed");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.properties"))))
                .isEqualTo("rw-------");
    }

    private static void write(EmbeddedDatabase database, String text) {
        var owner = JdbcClient.create(database.asOwner());
        owner.sql("CREATE TABLE IF NOT EXISTS trail.public_note (note text)").update();
        owner.sql("DELETE FROM trail.public_note").update();
        owner.sql("INSERT INTO trail.public_note VALUES (?)").param(text).update();
    }

    private static String read(EmbeddedDatabase database) {
        return JdbcClient.create(database.asOwner())
                .sql("SELECT note FROM trail.public_note")
                .query(String.class)
                .single();
    }

    private static JdbcClient app(EmbeddedDatabase database) {
        DataSource source = database.asApplication(ModuleMigrations.searchPath());
        return JdbcClient.create(source);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
