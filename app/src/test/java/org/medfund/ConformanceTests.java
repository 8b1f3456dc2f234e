package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.conformance.ConformanceKit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conformance kit on the running application, and on one that answers one thing wrongly. */
class ConformanceTests {

    /** Left out for as long as the application does not have them. */
    private static final List<String> MAY_BE_ABSENT = List.of("1101", "2001", "3201", "3202", "4101", "9101", "9102");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    static List<Spoil> spoils() {
        return new Spoils().all(infno -> !absent().contains(infno));
    }

    @Test
    void theRunningApplicationConforms() {
        var code = run(KitRegion.shared().uri(), "--absent=" + String.join(",", absent()));
        assertThat(code).as(printed.toString(StandardCharsets.UTF_8)).isZero();
    }

    @ParameterizedTest
    @MethodSource("spoils")
    void whatIsWrongInOneAnswerIsToldOfItsTransactionAndField(Spoil spoil) throws IOException {
        try (var proxy = new SpoilingProxy(KitRegion.shared().uri(), spoil)) {
            var code = run(proxy.uri(), "--orders=" + spoil.order(), "--absent=" + String.join(",", absent()));
            assertThat(code).isEqualTo(1);
        }
        assertThat(findings(spoil.infno()))
                .as(printed.toString(StandardCharsets.UTF_8))
                .anyMatch(finding -> finding.path("field").asString().equals(spoil.place()));
    }

    @Test
    void aServerThatDoesNotAnswerIsToldApart() {
        assertThat(run(URI.create("http://127.0.0.1:1"))).isEqualTo(2);
    }

    private static List<String> absent() {
        var there = KitRegion.shared().transactions();
        return MAY_BE_ABSENT.stream().filter(infno -> !there.contains(infno)).toList();
    }

    private int run(URI server, String... more) {
        var arguments = KitRegion.shared().arguments(server, folder.resolve("report.json"), more);
        return ConformanceKit.run(new PrintStream(printed, true, StandardCharsets.UTF_8), arguments);
    }

    private List<JsonNode> findings(String infno) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("report.json")))
                .path("transactions")
                .valueStream()
                .filter(step -> step.path("infno").asString().equals(infno))
                .flatMap(step -> step.path("findings").valueStream())
                .toList();
    }
}
