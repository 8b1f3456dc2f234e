package org.medfund.trail.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file with the signing key: the private line in the form that the common tools read, and the verifier line for policies.
 * Only its owner may read it.
 *
 * @param path where it lies
 */
record KeyFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
    private static final String PRIVATE = "PRIVATE+KEY+";

    /** Reads the key, or makes it on the first start. @throws IllegalStateException if the file holds no key of this name */
    NoteKey keyOf(String name) {
        try {
            if (Files.notExists(path)) {
                create(name);
            }
            return read(name);
        } catch (IOException e) {
            throw new UncheckedIOException("the seal's key file cannot be read: " + path, e);
        }
    }

    private void create(String name) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var key = NoteKey.generate(name);
        try {
            Files.createFile(path, ownerOnly());
            Files.writeString(path, PRIVATE + key.line(key.seed()) + "\n" + key.vkey() + "\n");
            LOG.info("made the seal's key; verifiers need {}", key.vkey());
        } catch (FileAlreadyExistsException e) {
            LOG.info("another node has just made the seal's key");
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private NoteKey read(String name) throws IOException {
        var lines = Files.readAllLines(path);
        if (lines.size() < 2 || !lines.getFirst().startsWith(PRIVATE)) {
            throw new IllegalStateException("not a key of signed notes: " + path);
        }
        var key = new NoteKey(name, half(lines.get(0)), half(lines.get(1)));
        var probe = key.sign("probe");
        if (!key.vkey().equals(lines.get(1)) || !key.verifies("probe", Arrays.copyOfRange(probe, 4, probe.length))) {
            throw new IllegalStateException("the key in %s is not the key of %s".formatted(path, name));
        }
        return key;
    }

    /** After the last plus but those of base64: the type byte and half a key. The name has no plus. */
    private static byte[] half(String line) {
        var parts = line.replaceFirst("^PRIVATE\\+KEY\\+", "").split("\\+", 3);
        var typed = Base64.getDecoder().decode(parts[2]);
        return Arrays.copyOfRange(typed, 1, typed.length);
    }
}
