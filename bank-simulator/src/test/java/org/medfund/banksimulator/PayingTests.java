package org.medfund.banksimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.banksimulator.Customer.groupStatus;
import static org.medfund.banksimulator.Customer.outcomes;
import static org.medfund.banksimulator.Customer.transactions;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PayingTests extends BankTest {

    @Test
    void rejectsAPaymentFromAnAccountWithoutFunds() throws IOException {
        var report = customer.send(PaymentLetter.of("M1").pay("E1", "1000.01"));

        assertThat(groupStatus(report)).isEqualTo("RJCT");
        assertThat(outcomes(report)).containsExactly("RJCT/AM04");
        assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isZero();
    }

    @Test
    void rejectsAPaymentToAClosedAccount() throws IOException {
        customer.post("/simulator/accounts", """
                {"account":"closed-1","name":"榆林市第一医院","closed":true}""");

        var report = customer.send(PaymentLetter.of("M1").pay("E1", "1.00", "closed-1"));

        assertThat(outcomes(report)).containsExactly("RJCT/AC04");
    }

    @Test
    void rejectsAPaymentWhoseCreditorBearsAnotherName() throws IOException {
        var wrong = new PaymentLetter.Transfer("E1", "1.00", PaymentLetter.HOSPITAL, "榆林市第二医院", "r", "CNY");

        assertThat(outcomes(customer.send(PaymentLetter.of("M1").with(wrong)))).containsExactly("RJCT/BE01");
    }

    @Test
    void rejectsForeignCurrencyAndNothing() throws IOException {
        var dollars = new PaymentLetter.Transfer("E1", "1.00", "x", "y", "r", "USD");

        var report = customer.send(PaymentLetter.of("M1").with(dollars).pay("E2", "0.00"));

        assertThat(outcomes(report)).containsExactly("RJCT/AM03", "RJCT/AM01");
    }

    @Test
    void spendsTheLastFenButNotOneMoreWithinOneMessage() throws IOException {
        var report = customer.send(
                PaymentLetter.of("M1").pay("E1", "999.99").pay("E2", "0.01").pay("E3", "0.01"));

        assertThat(groupStatus(report)).isEqualTo("PART");
        assertThat(outcomes(report)).containsExactly("ACSC", "ACSC", "RJCT/AM04");
    }

    @Test
    void settlesAPaymentAndReportsIt() throws IOException {
        var report = customer.send(PaymentLetter.of("M1").pay("E1", "123.45"));

        assertThat(groupStatus(report)).isEqualTo("ACTC");
        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC");
        var original = transactions(report).getFirst().getOrgnlTxRef();
        assertThat(original.getAmt().getInstdAmt().getValue()).isEqualTo("123.45");
        assertThat(original.getIntrBkSttlmDt()).isEqualTo("2026-02-13");
    }

    @Test
    void answersTheSameMessageTheSameAndPaysOnce() throws IOException {
        customer.misbehave("[{\"action\":\"DELAY\"}]");
        var letter = PaymentLetter.of("M1").pay("E1", "1.00");
        var first = customer.post("/payments", letter.xml()).body();
        customer.release();

        assertThat(customer.post("/payments", letter.xml()).body()).isEqualTo(first);
        restart();
        assertThat(customer.post("/payments", letter.xml()).body()).isEqualTo(first);
        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC");
        assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isOne();
    }

    @Test
    void rejectsAnotherMessageUnderAKnownIdentification() throws IOException {
        customer.send(PaymentLetter.of("M1").pay("E1", "1.00"));

        var report = customer.send(PaymentLetter.of("M1").pay("E1", "2.00"));

        assertThat(groupStatus(report)).isEqualTo("RJCT");
        assertThat(report.getCstmrPmtStsRpt()
                        .getOrgnlGrpInfAndSts()
                        .getStsRsnInf()
                        .getFirst()
                        .getRsn()
                        .getCd())
                .isEqualTo("DU01");
        assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isOne();
    }

    @Test
    void rejectsAKnownPaymentUnderAnotherMessageAndKeepsTheFirst() throws IOException {
        customer.send(PaymentLetter.of("M1").pay("E1", "1.00"));

        var report = customer.send(PaymentLetter.of("M2").pay("E1", "1.00"));

        assertThat(outcomes(report)).containsExactly("RJCT/AM05");
        assertThat(outcomes(customer.statusOf("E1"))).containsExactly("ACSC");
        var ofSecondMessage = customer.get("/payments/status?messageId=M2").body();
        assertThat(ofSecondMessage).contains("AM05").doesNotContain("ACSC");
        assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isOne();
    }

    @Test
    void paysAnIdentificationOnceWithinOneMessage() throws IOException {
        var report = customer.send(PaymentLetter.of("M1").pay("E1", "1.00").pay("E1", "1.00"));

        assertThat(outcomes(report)).containsExactly("ACSC", "RJCT/AM05");
    }

    @Test
    void hasNeverSeenWhatWasNeverSent() throws IOException {
        assertThat(customer.get("/payments/status?endToEndId=E1").statusCode()).isEqualTo(404);
        assertThat(customer.get("/payments/status?messageId=M1").body()).contains("BANK-0007");
    }

    @Test
    void paysOnceWhenFiftyCopiesArriveAtOnce() throws Exception {
        var letter = PaymentLetter.of("M1").pay("E1", "1.00").xml();
        Callable<String> copy = () -> customer.post("/payments", letter).body();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = List.copyOf(
                    threads.invokeAll(Stream.generate(() -> copy).limit(50).toList()));
            var first = answers.getFirst().get();
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        }
        assertThat(customer.ledgerCount("PAYMENT_SETTLED")).isOne();
    }
}
