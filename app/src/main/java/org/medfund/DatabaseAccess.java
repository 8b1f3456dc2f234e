package org.medfund;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * How to reach the embedded database: its port and the random passwords of its roles, kept in a file that only its owner
 * may read.
 *
 * @param port  the port on this machine
 * @param admin password of the administrator, used to set up roles and never to run
 * @param owner password of medfund_owner, who migrates
 * @param app   password of medfund_app, who runs
 */
record DatabaseAccess(int port, String admin, String owner, String app) {

    static final String DATABASE = "medfund";
    static final String OWNER = "medfund_owner";
    static final String APP = "medfund_app";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 24;

    /** Reads the file, or makes it with new passwords; the port is the one given now. */
    static DatabaseAccess keptIn(Path file, int port) {
        var access =
                Files.exists(file) ? read(file).at(port) : new DatabaseAccess(port, password(), password(), password());
        access.write(file);
        return access;
    }

    static DatabaseAccess read(Path file) {
        var kept = new Properties();
        try (var in = Files.newInputStream(file)) {
            kept.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DatabaseAccess(
                Integer.parseInt(value(kept, "port")), value(kept, "admin"), value(kept, "owner"), value(kept, "app"));
    }

    String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(port, DATABASE);
    }

    DataSource asOwner() {
        return MedfundDatabase.source(url(), OWNER, owner);
    }

    private DatabaseAccess at(int otherPort) {
        return new DatabaseAccess(otherPort, admin, owner, app);
    }

    private void write(Path file) {
        var kept = new Properties();
        kept.setProperty("port", Integer.toString(port));
        kept.setProperty("admin", admin);
        kept.setProperty("owner", owner);
        kept.setProperty("app", app);
        var next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.deleteIfExists(next);
            Files.createFile(next);
            DataFolder.restrict(next, "rw-------");
            try (var out = Files.newOutputStream(next)) {
                kept.store(out, "the embedded database's roles; keep it with the database");
            }
            Files.move(next, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String value(Properties kept, String name) {
        return Objects.requireNonNull(kept.getProperty(name), name);
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
