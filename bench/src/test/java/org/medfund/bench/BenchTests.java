package org.medfund.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.medfund.bench.server.BenchServer;

class BenchTests {

    private static BenchServer server;

    @BeforeAll
    static void startServer() {
        server = BenchServer.start(Path.of("target"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void asksTheServerWhetherItIsDurable() {
        assertThat(server.describe())
                .contains("fsync on", "full_page_writes on", "synchronous_commit on", "data_checksums on");
    }

    @Test
    void refusesAnUnknownMeasure() {
        assertThatIllegalArgumentException().isThrownBy(() -> run("P0"));
    }

    @Test
    void measuresTheWindowAgainstAnEndpointThatOnlyAnswers() {
        assertThat(run("P1")).contains("P1: median ratio", "both answer: 200 answered");
    }

    @Test
    void measuresTheWindowAgainstATransactionForEachRequest() {
        assertThat(run("P2")).contains("P2: median ratio", "both answer: 200 settlements");
    }

    @Test
    void measuresReadyMadeRecordsTheSameWays() {
        assertThat(run("P1R")).contains("P1R: median ratio", "both answer: 200 answered");
        assertThat(run("P2R")).contains("P2R: median ratio", "both answer: 200 settlements");
    }

    @Test
    void measuresTheBulkWayAndWhatItTakesOnDisk() {
        assertThat(run("P3")).contains("P3: median ratio", "both answer: 200 settlements", "P15: disk");
    }

    @Test
    void measuresTheAppendOfEvents() {
        assertThat(run("P5")).contains("P5: median ratio", "both answer: 200 events");
    }

    @Test
    void measuresTheDayClose() {
        assertThat(run("P12")).contains("P12: median ratio", "lines of");
    }

    private static String run(String measure) {
        var out = new ByteArrayOutputStream();
        new Bench(server, Options.of(measure, "--size=200", "--pairs=1", "--smoke"), new PrintStream(out, true, UTF_8))
                .run();
        return out.toString(UTF_8);
    }
}
