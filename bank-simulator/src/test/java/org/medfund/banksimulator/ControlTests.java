package org.medfund.banksimulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTests extends BankTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/simulator/accounts | {}",
                "/simulator/accounts | null",
                "/simulator/accounts | {\"account\":\"a\",\"name\":\"b\",\"balanceFen\":-1}",
                "/simulator/accounts | {\"account\":\"a\",\"name\":\"b\",\"balanceFen\":1.5}",
                "/simulator/accounts | {\"account\":\"a\",\"name\":\"b\",\"balanceFen\":\"1\"}",
                "/simulator/accounts | {\"account\":\"a\",\"account\":\"c\",\"name\":\"b\"}",
                "/simulator/accounts | {\"account\":\"a\",\"name\":\"b\",\"balance\":1}",
                "/simulator/deposits | {\"account\":\"a\",\"reference\":\"r\"}",
                "/simulator/deposits | {\"account\":\"a\",\"amountFen\":0,\"reference\":\"r\"}",
                "/simulator/faults   | {\"action\":\"DELAY\"}",
                "/simulator/faults   | [{\"action\":\"EXPLODE\"}]",
                "/simulator/faults   | [{}]",
                "/simulator/faults   | [null]",
                "/simulator/faults   | [{\"action\":\"REJECT\",\"reason\":\"<x>\"}]",
                "/simulator/faults   | [{\"action\":\"DELAY\",\"millis\":-1}]",
                "/simulator/clock    | {\"date\":\"2026-02-30\"}",
                "/simulator/clock    | {}"
            })
    void refusesWhatItDoesNotUnderstand(String path, String body) throws IOException {
        var answer = customer.post(path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("BANK-0006").doesNotContain("Exception");
    }

    @Test
    void doesNotOpenAnAccountUnderASecondName() throws IOException {
        var answer = customer.post("/simulator/accounts", """
                {"account":"61001-FUND-0001","name":"另一户"}""");

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void opensAnAccountOnceHoweverOftenAsked() throws IOException {
        customer.withFunds(100_000).withFunds(100_000);

        assertThat(Customer.balances(customer.statement(PaymentLetter.FUND, "2026-02-13")))
                .containsExactly("OPBD 1000.00", "CLBD 1000.00");
    }

    @Test
    void takesADepositOnceUnderItsReference() throws IOException {
        var deposit = "{\"account\":\"61001-FUND-0001\",\"amountFen\":%d,\"reference\":\"D1\"}";

        assertThat(customer.post("/simulator/deposits", deposit.formatted(50)).body())
                .contains("\"balanceFen\":100050");
        assertThat(customer.post("/simulator/deposits", deposit.formatted(50)).body())
                .contains("\"balanceFen\":100050");
        assertThat(customer.post("/simulator/deposits", deposit.formatted(51)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void doesNotTurnItsDayBackBehindItsLastEntry() throws IOException {
        customer.setDate("2026-02-20");
        customer.setDate("2026-02-13");

        assertThat(customer.post("/simulator/clock", "{\"date\":\"2026-02-12\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsItsDayOverARestart() throws IOException {
        restart();

        assertThat(customer.get("/simulator/health").body())
                .contains("\"status\":\"UP\"", "\"bookingDate\":\"2026-02-13\"");
    }

    @Test
    void namesUnknownPathsAndMethods() throws IOException {
        assertThat(customer.get("/transfers").statusCode()).isEqualTo(404);
        assertThat(customer.get("/payments").statusCode()).isEqualTo(405);
        assertThat(customer.get("/payments/status").statusCode()).isEqualTo(400);
    }

    @Test
    void showsTheLedgerExactlyAsItIsOnFile() throws IOException {
        customer.send(PaymentLetter.of("M1").pay("E1", "1.00"));

        assertThat(customer.get("/simulator/ledger").body()).isEqualTo(Files.readString(ledger()));
    }
}
