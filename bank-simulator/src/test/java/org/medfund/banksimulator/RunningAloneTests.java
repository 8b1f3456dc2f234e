package org.medfund.banksimulator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bank as a process of its own, as the application starts it. */
class RunningAloneTests {

    private static final String GREETING = "bank-simulator listening on ";

    @TempDir
    Path folder;

    @Test
    void wantsToKnowItsLedger() throws Exception {
        var process = run("--port=0");

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
    }

    @Test
    void refusesALedgerThatAnotherBankKeeps() throws IOException {
        try (var bank = BankSimulator.start(0, folder.resolve("ledger.jsonl"))) {
            assertThat(bank.uri().getHost()).isEqualTo("127.0.0.1");
            assertThatThrownBy(() -> BankSimulator.start(0, folder.resolve("ledger.jsonl")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("keeps the ledger");
        }
    }

    @Test
    void saysInALineThatAnotherBankKeepsItsLedger() throws Exception {
        var ledger = folder.resolve("ledger.jsonl");
        try (var bank = BankSimulator.start(0, ledger)) {
            assertThat(bank.uri().getHost()).isEqualTo("127.0.0.1");
            var process = run("--port=0", "--ledger=" + ledger);
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).isOne();
            assertThat(said.strip()).isEqualTo("bank-simulator: Another bank keeps the ledger " + ledger);
        }
    }

    @Test
    void remembersAfterBeingKilledWhatItHasAnswered() throws Exception {
        var process = run("--port=0", "--ledger=" + folder.resolve("ledger.jsonl"));
        try (var customer = Customer.of(greeting(process))) {
            customer.withFunds(100_000);
            customer.send(PaymentLetter.of("M1").pay("E1", "1.00"));
            assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isOne();
            assertThatThrownBy(() -> BankSimulator.start(0, folder.resolve("ledger.jsonl")))
                    .hasMessageContaining("keeps the ledger");
        } finally {
            process.destroyForcibly().waitFor();
        }

        try (var bank = BankSimulator.start(0, folder.resolve("ledger.jsonl"));
                var customer = Customer.of(bank.uri())) {
            assertThat(customer.statusesOf("E1")).containsExactly("ACSC");
            assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isOne();
        }
    }

    private static Process run(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), BankSimulator.class.getName());
        builder.command().addAll(List.of(arguments));
        return builder.redirectErrorStream(true).start();
    }

    private static URI greeting(Process process) throws IOException {
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(GREETING)) {
                return URI.create(line.substring(GREETING.length()));
            }
        }
        throw new IOException("The bank ended before it listened");
    }
}
