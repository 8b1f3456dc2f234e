package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** What is wrong with a command line is said in a sentence, before anything is started. */
class CommandLineTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "60", "99", "20001", "99999999999", "abc", "1e3"})
    void aDayCannotHaveSoManySettlements(String settlements) {
        assertThatThrownBy(() -> CommandLine.check("demo", "--settlements=" + settlements))
                .isInstanceOf(CannotStart.class)
                .hasMessage("--settlements=%s is no number from 100 to 20000.".formatted(settlements));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "6000", "20000"})
    void aDayCanHaveSoMany(String settlements) {
        assertThatCode(() -> CommandLine.check("demo", "--settlements=" + settlements, "--exit"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--settlement=5", "--settlements", "settlements=100", "60", "--serverport=1", "-h"})
    void anUnknownOptionIsRefused(String option) {
        assertThatThrownBy(() -> CommandLine.check("demo", option)).isInstanceOf(CannotStart.class);
    }

    @Test
    void aRefusalNamesTheKnownOptions() {
        assertThatThrownBy(() -> CommandLine.check("demo", "--settlement=5"))
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        refused -> assertThat(refused.remedy())
                                .contains("--settlements", "--exit", "--server.*", "--medfund.*", "--spring.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "replay"})
    void onlyTheDemoHasSettlements(String command) {
        assertThatThrownBy(() -> CommandLine.check(command, "--settlements=6000"))
                .isInstanceOf(CannotStart.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "demo", "replay"})
    void settingsArePassedOn(String command) {
        assertThatCode(() -> CommandLine.check(
                        command, "--server.port=8081", "--medfund.data=data", "--spring.datasource.url=jdbc:x"))
                .doesNotThrowAnyException();
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThatThrownBy(() -> CommandLine.check("play")).isInstanceOf(CannotStart.class);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new MockEnvironment()
                    .withProperty("server.port", String.valueOf(taken.getLocalPort()))
                    .withProperty("server.address", "127.0.0.1");
            assertThatThrownBy(() -> PortMustBeFree.check(settings))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + taken.getLocalPort());
        }
    }

    @Test
    void aFreePortIsFreeStill() throws Exception {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var settings = new MockEnvironment().withProperty("server.port", String.valueOf(port));
        PortMustBeFree.check(settings);
        assertThatCode(() -> PortMustBeFree.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void whoEndsMedfundInterruptsItsDemo() {
        var failure = new IllegalStateException("PUT /api/institutions got no answer");
        assertThat(DemoRun.howItStopped(failure, true)).contains("interrupted").doesNotContain("PUT");
        assertThat(DemoRun.howItStopped(failure, false)).contains("stopped", "PUT /api/institutions got no answer");
    }
}
