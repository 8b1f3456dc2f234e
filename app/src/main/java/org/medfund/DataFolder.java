package org.medfund;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder that holds everything this installation keeps: the database, its passwords and binaries. Only its owner may
 * look into it, and one Medfund at a time works in it; the lock goes when the process goes, however it goes.
 */
final class DataFolder implements AutoCloseable {

    private static final String OTHER_FOLDER = "name another one with --medfund.data=<folder>";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CannotStart if another Medfund works in the folder, or this user may not */
    static DataFolder open(Path folder) {
        return openIfFree(folder)
                .orElseThrow(() -> new CannotStart(
                        "Another Medfund already works in the folder %s.".formatted(folder.toAbsolutePath()),
                        "Stop it first, or " + OTHER_FOLDER + "."));
    }

    /** Empty if another Medfund works in the folder. @throws CannotStart if this user may not */
    static Optional<DataFolder> openIfFree(Path folder) {
        var path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            restrict(path, "rwx------");
            return lock(path).map(lock -> new DataFolder(path, lock));
        } catch (AccessDeniedException e) {
            throw new CannotStart(
                    "The folder %s belongs to another user: %s may not write to it."
                            .formatted(path, System.getProperty("user.name")),
                    "Start as its owner, or " + OTHER_FOLDER + ".",
                    e);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder %s cannot be used: %s.".formatted(path, e.getMessage()),
                    "Mend it, or " + OTHER_FOLDER + ".",
                    e);
        }
    }

    private static Optional<FileChannel> lock(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // by this very process
        }
    }

    /** The database cluster. */
    Path postgres() {
        return path.resolve("postgres");
    }

    /** Where the database's binaries are unpacked: in here, so that users of one machine do not meet in a shared place. */
    Path binaries() {
        return path.resolve("binaries");
    }

    /** The passwords of the database roles. */
    Path passwords() {
        return passwordsIn(path);
    }

    static Path passwordsIn(Path folder) {
        return folder.resolve("database.properties");
    }

    /** Where systems know owners and groups, nobody else may read it. */
    static void restrict(Path file, String permissions) throws IOException {
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
