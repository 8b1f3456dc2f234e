package org.medfund.banksimulator.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a restarted bank makes of its ledger, whole or not. */
class LedgerTests {

    /** 13 February 2026 in UTC, but already the 14th in Shanghai. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-02-13T17:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aBankThatPaidOnce() throws IOException {
        file = folder.resolve("deep/er/ledger.jsonl");
        try (var bank = Bank.open(file, LATE)) {
            bank.open(new AccountRequest("fund", "基金", 1_000L, null));
            bank.receive(message("M1", "E1", 600));
        }
    }

    @Test
    void forgetsALineThatWasNeverFinished() throws IOException {
        var whole = Files.readString(file);
        var torn = "{\"sequence\":5,\"name\":\"基".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(torn, torn.length - 1), StandardOpenOption.APPEND);

        try (var bank = Bank.open(file, LATE)) {
            assertThat(bank.statusOfPayment("E1").transactions()).hasSize(1);
        }

        assertThat(file).hasContent(whole);
    }

    @Test
    void forgetsAWholeMessageWhoseLastLineIsMissing() throws IOException {
        var lines = Files.readAllLines(file);
        Files.writeString(file, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");

        try (var bank = Bank.open(file, LATE)) {
            assertThatThrownBy(() -> bank.statusOfPayment("E1")).isInstanceOf(BankRefusal.class);
            bank.receive(message("M1", "E1", 600));
            assertThat(bank.statement("fund", LocalDate.of(2026, 2, 14)).closingFen())
                    .isEqualTo(400);
        }
        assertThat(Files.readAllLines(file)).hasSameSizeAs(lines);
    }

    @Test
    void refusesALedgerWithADamagedLine() throws IOException {
        Files.writeString(file, Files.readString(file).replaceFirst("\"sequence\":2", "\"sequence\":x"));

        assertThatThrownBy(() -> Bank.open(file, LATE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Line 2 of the ledger is damaged");
    }

    @Test
    void refusesALedgerFromWhichALineWasTaken() throws IOException {
        var lines = Files.readAllLines(file);
        Files.write(file, lines.subList(1, lines.size()));

        assertThatThrownBy(() -> Bank.open(file, LATE)).hasMessage("Line 1 of the ledger is out of order");
    }

    @Test
    void booksOnShanghaisDay() throws IOException {
        try (var bank = Bank.open(file, LATE)) {
            assertThat(bank.statusOfPayment("E1").transactions().getFirst().settledOn())
                    .isEqualTo("2026-02-14");
        }
    }

    @Test
    void writesOneLineForEachFact() throws IOException {
        assertThat(Files.readAllLines(file))
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"kind\":\"ACCOUNT_OPENED\""),
                        line -> assertThat(line).contains("\"kind\":\"PAYMENT_ACCEPTED\""),
                        line -> assertThat(line)
                                .isEqualTo("{\"sequence\":3,\"until\":4,\"recordedAt\":\"2026-02-13T17:30:00Z\","
                                        + "\"bookingDate\":\"2026-02-14\",\"entry\":{\"kind\":\"PAYMENT_SETTLED\","
                                        + "\"endToEndId\":\"E1\",\"debtorAccount\":\"fund\","
                                        + "\"creditorAccount\":\"hospital\",\"amountFen\":600}}"),
                        line -> assertThat(line).contains("\"kind\":\"MESSAGE_ANSWERED\""));
    }

    static PaymentMessage message(String messageId, String endToEndId, long amountFen) {
        return new PaymentMessage(
                messageId,
                List.of(new PaymentOrder(
                        messageId, "P1", endToEndId, "fund", "hospital", "医院", "CNY", amountFen, List.of("付"))));
    }
}
