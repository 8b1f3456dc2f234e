package medfundtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: the exact text that a published or stored event had when it was first released. A missing file is written
 * once when {@code -Dgolden.write=true}; otherwise it fails the test.
 */
public final class Golden {

    private Golden() {}

    /** Asserts that the text equals {@code src/test/golden/<name>} of the module under test. */
    public static void assertMatches(String name, String actual) {
        var file = Path.of("src/test/golden", name);
        try {
            if (Files.notExists(file) && Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual + "\n");
            }
            assertThat(file).as("golden file of %s", name).exists();
            assertThat(actual).isEqualTo(Files.readString(file).stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
