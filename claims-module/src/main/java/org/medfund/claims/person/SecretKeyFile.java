package org.medfund.claims.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import javax.crypto.SecretKey;
import org.medfund.kernel.Ids;

/**
 * The file with the keys of personal data, one a line: {@code index <id> <base64>} once, {@code wrap <id> <base64>} for each
 * wrapping key, of which the last one wraps. Only its owner may read it. Who loses it loses all names.
 *
 * @param path where it lies
 */
record SecretKeyFile(Path path) {

    private static final String INDEX = "index";
    private static final String WRAP = "wrap";

    /** Keys that die with the process. */
    static SecretKeys unkept() {
        return parse(List.of(line(INDEX), line(WRAP)));
    }

    /** Reads the keys, or makes them on the first start. @throws IllegalStateException if the file holds none */
    SecretKeys keys() {
        try {
            if (Files.notExists(path)) {
                create();
            }
            return parse(Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file of personal data cannot be read: " + path, e);
        }
    }

    /** Adds a wrapping key, which wraps after the next start; the others still open what they wrapped. */
    void addWrappingKey() {
        try {
            Files.writeString(path, line(WRAP) + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file of personal data cannot be written: " + path, e);
        }
    }

    private void create() throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            Files.createFile(path, ownerOnly());
            Files.writeString(path, line(INDEX) + "\n" + line(WRAP) + "\n");
        } catch (FileAlreadyExistsException e) {
            // another node has just made it
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

    private static String line(String use) {
        var key = Base64.getEncoder().encodeToString(Aes.newKey().getEncoded());
        return "%s %s %s".formatted(use, Ids.text(Ids.next()), key);
    }

    private static SecretKeys parse(List<String> lines) {
        var wrapping = new LinkedHashMap<String, SecretKey>();
        var index = new LinkedHashMap<String, SecretKey>();
        for (var line : lines) {
            var words = line.split(" ", -1);
            if (words.length != 3) {
                throw new IllegalStateException("the key file of personal data has a line that is no key");
            }
            (words[0].equals(WRAP) ? wrapping : index)
                    .put(words[1], Aes.key(Base64.getDecoder().decode(words[2])));
        }
        if (wrapping.isEmpty() || index.size() != 1) {
            throw new IllegalStateException("the key file of personal data lacks a key");
        }
        var only = index.entrySet().iterator().next();
        var current = List.copyOf(wrapping.keySet()).getLast();
        return new SecretKeys(wrapping, current, only.getKey(), only.getValue());
    }
}
