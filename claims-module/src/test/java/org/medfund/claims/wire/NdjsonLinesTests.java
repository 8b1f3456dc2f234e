package org.medfund.claims.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NdjsonLinesTests {

    @Test
    void skipsALineThatIsTooLongAndGoesOn() throws IOException {
        assertThat(read("short\n" + "x".repeat(200_000) + "\nnext", 100))
                .containsExactly("short", "(too long)", "next");
    }

    @Test
    void emptyLinesAreNoLines() throws IOException {
        assertThat(read("\n\na\n\nb\n\n", 10)).containsExactly("a", "b");
        assertThat(read("", 10)).isEmpty();
    }

    @Test
    void takesBothKindsOfLineEnds() throws IOException {
        assertThat(read("a\r\nb\r\n", 10)).containsExactly("a", "b");
    }

    @Test
    void aLineMayReachOverManyBuffers() throws IOException {
        var line = "y".repeat(300_000);
        assertThat(read(line + "\n" + line, 1_000_000)).containsExactly(line, line);
    }

    private static List<String> read(String text, int limit) throws IOException {
        var lines = new NdjsonLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
        var read = new ArrayList<String>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            read.add(lines.isTooLong() ? "(too long)" : new String(line, StandardCharsets.UTF_8));
        }
        return read;
    }
}
