package org.medfund.banksimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.medfund.banksimulator.Customer.entries;
import static org.medfund.banksimulator.Customer.groupStatus;
import static org.medfund.banksimulator.Customer.outcomes;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class MisbehavingTests extends BankTest {

    private static final PaymentLetter ONE_YUAN = PaymentLetter.of("M1").pay("E1", "1.00");

    @Test
    void rejectsWithTheReasonAskedFor() throws IOException {
        customer.misbehave("[{\"creditorAccount\":\"61001-HOSP-0001\",\"action\":\"REJECT\",\"reason\":\"AC01\"}]");

        assertThat(outcomes(customer.send(ONE_YUAN))).containsExactly("RJCT/AC01");
        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("RJCT/AC01");
        assertThat(outcomes(customer.send(PaymentLetter.of("M2").pay("E2", "1.00", "elsewhere"))))
                .containsExactly("ACSC");
    }

    @Test
    void staysSilentAfterBooking() throws IOException {
        customer.misbehave("[{\"action\":\"SILENT\",\"times\":1}]");

        assertThatThrownBy(() -> customer.send(ONE_YUAN)).isInstanceOf(IOException.class);

        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC");
        assertThat(outcomes(customer.send(ONE_YUAN))).containsExactly("ACSC");
        assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isOne();
    }

    @Test
    void losesAMessageWithoutATrace() throws IOException {
        customer.misbehave("[{\"endToEndIdPrefix\":\"E1\",\"action\":\"LOSE\",\"times\":1}]");

        assertThatThrownBy(() -> customer.send(ONE_YUAN)).isInstanceOf(IOException.class);

        assertThat(customer.get("/payments/status?endToEndId=E1").statusCode()).isEqualTo(404);
        assertThat(outcomes(customer.send(ONE_YUAN))).containsExactly("ACSC");
    }

    @Test
    void holdsAPaymentUntilReleased() throws IOException {
        customer.misbehave("[{\"action\":\"DELAY\"}]");

        var report = customer.send(PaymentLetter.of("M1").pay("E1", "600.00").pay("E2", "600.00"));

        assertThat(groupStatus(report)).isEqualTo("PART");
        assertThat(outcomes(report)).containsExactly("PDNG", "RJCT/AM04");
        assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isZero();
        restart();
        assertThat(customer.post("/simulator/release", "").body()).isEqualTo("{\"settled\":1,\"returned\":0}");
        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC");
        assertThat(outcomes(customer.statusOf("E2"))).containsExactly("RJCT/AM04");
    }

    @Test
    void settlesADelayedPaymentByItself() throws Exception {
        customer.misbehave("[{\"action\":\"DELAY\",\"millis\":300}]");

        assertThat(outcomes(customer.send(ONE_YUAN))).containsExactly("ACSP");

        for (var tries = 0; tries < 100 && !Files.readString(ledger()).contains("PAYMENT_SETTLED"); tries++) {
            Thread.sleep(50);
        }
        assertThat(Files.readString(ledger())).contains("PAYMENT_SETTLED");
        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC");
    }

    @Test
    void reportsAPaymentTwiceButBooksItOnce() throws IOException {
        customer.misbehave("[{\"action\":\"DUPLICATE_REPORT\"}]");

        assertThat(outcomes(customer.send(ONE_YUAN))).containsExactly("ACSC", "ACSC");
        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC", "ACSC");

        var statement = customer.statement(PaymentLetter.FUND, "2026-02-13");
        assertThat(entries(statement)).containsExactly("DBIT 1.00 E1", "DBIT 1.00 E1");
        assertThat(statement.getNtry().get(0).getAcctSvcrRef())
                .isEqualTo(statement.getNtry().get(1).getAcctSvcrRef());
        assertThat(Customer.balances(statement)).containsExactly("OPBD 1000.00", "CLBD 999.00");
    }

    @Test
    void settlesAndLaterReturnsTheMoney() throws IOException {
        customer.misbehave("[{\"action\":\"RETURN\",\"reason\":\"AC04\",\"times\":1}]");
        customer.send(ONE_YUAN);
        customer.setDate("2026-02-14");

        assertThat(customer.post("/simulator/release", "").body()).isEqualTo("{\"settled\":0,\"returned\":1}");

        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC");
        var statement = customer.statement(PaymentLetter.FUND, "2026-02-14");
        assertThat(entries(statement)).containsExactly("CRDT 1.00 E1");
        var entry = statement.getNtry().getFirst();
        assertThat(entry.isRvslInd()).isTrue();
        assertThat(entry.getNtryDtls()
                        .getFirst()
                        .getTxDtls()
                        .getFirst()
                        .getRtrInf()
                        .getRsn()
                        .getCd())
                .isEqualTo("AC04");
        assertThat(entries(customer.statement(PaymentLetter.HOSPITAL, "2026-02-14")))
                .containsExactly("DBIT 1.00 E1");
        assertThat(customer.post("/simulator/release", "").body()).isEqualTo("{\"settled\":0,\"returned\":0}");
    }

    @Test
    void combinesFaultsAndStepsFromReleaseToRelease() throws IOException {
        customer.misbehave("[{\"action\":\"SILENT\"},{\"action\":\"DELAY\"},{\"action\":\"RETURN\"}]");
        assertThatThrownBy(() -> customer.send(ONE_YUAN)).isInstanceOf(IOException.class);

        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("PDNG");
        assertThat(customer.post("/simulator/release", "").body()).isEqualTo("{\"settled\":1,\"returned\":0}");
        assertThat(customer.post("/simulator/release", "").body()).isEqualTo("{\"settled\":0,\"returned\":1}");
    }

    @Test
    void strikesEveryNthAndOnlySoManyTimes() throws IOException {
        customer.misbehave("[{\"everyNth\":2,\"action\":\"REJECT\",\"reason\":\"MS03\",\"times\":2}]");
        var letter = PaymentLetter.of("M1");
        for (var i = 1; i <= 7; i++) {
            letter = letter.pay("E" + i, "1.00");
        }

        assertThat(outcomes(customer.send(letter)))
                .containsExactly("ACSC", "RJCT/MS03", "ACSC", "RJCT/MS03", "ACSC", "ACSC", "ACSC");
    }

    @Test
    void behavesAgainWhenAsked() throws IOException {
        customer.misbehave("[{\"action\":\"REJECT\"}]");

        assertThat(customer.delete("/simulator/faults").body()).isEqualTo("[]");

        assertThat(outcomes(customer.send(ONE_YUAN))).containsExactly("ACSC");
    }
}
