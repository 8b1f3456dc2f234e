package medfundtest.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The checkout that the build runs in. */
final class Repository {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Repository() {}

    /** All Java sources of one kind, main or test, in the order of their paths. */
    static List<Source> sources(String kind) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/" + kind + "/java/"))
                    .map(file -> new Source(ROOT.relativize(file), text(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a tab-separated table below {@code docs/requirements}, without its heading. */
    static List<String[]> table(String name) {
        return text(ROOT.resolve("docs/requirements").resolve(name))
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** Writes a generated document; the build fails when the committed one was stale, and the new one is then in place. */
    static void assertGenerated(String name, String content) {
        var file = ROOT.resolve("docs").resolve(name);
        var committed = Files.exists(file) ? text(file) : "";
        if (!committed.equals(content)) {
            write(file, content);
        }
        assertThat(committed)
                .as("docs/%s was out of date; it is written anew, commit it", name)
                .isEqualTo(content);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One source file. */
    record Source(Path path, String text) implements Comparable<Source> {

        String simpleName() {
            return path.getFileName().toString().replace(".java", "");
        }

        @Override
        public int compareTo(Source other) {
            return path.compareTo(other.path);
        }
    }
}
