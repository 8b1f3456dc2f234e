package org.medfund.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTests {

    private static final String NOBODY = "--url=http://127.0.0.1:1";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aServerThatCannotBeReachedIsTwo() {
        assertThat(run(NOBODY)).isEqualTo(2);
    }

    @Test
    void aCommandLineThatSaysNothingIsThreeAndTellsTheOptions() {
        assertThat(run()).isEqualTo(3);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--environment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--orders=surgery", "--time=noon", "--set=x", "--verbose", "outpatient"})
    void whatItDoesNotKnowIsThree(String argument) {
        assertThat(run(NOBODY, argument)).isEqualTo(3);
    }

    @Test
    void whatIsSetTakesThePlaceOfTheUsual() {
        var options = Options.parse("--url=http://127.0.0.1:1/", "--set=sum=1.00", "--orders=month,month");
        assertThat(options.values()).containsEntry("sum", "1.00").containsEntry("cnt", "40");
        assertThat(options.orders()).isEqualTo(List.of("month"));
        assertThat(options.url()).hasToString("http://127.0.0.1:1");
    }

    private int run(String... arguments) {
        return ConformanceKit.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
    }
}
