package org.medfund.banksimulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedMessageTests extends BankTest {

    private static final PaymentLetter LETTER =
            PaymentLetter.of("M1").pay("E1", "1.00").pay("E2", "2.00");

    /** The offending body and the code it must meet. */
    record Offence(String name, String body, String code) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Offence> offences() {
        var good = LETTER.xml();
        return Stream.of(
                new Offence("count too high", LETTER.xml("3", "3.00"), "BANK-0002"),
                new Offence("sum one fen off", LETTER.xml("2", "3.01"), "BANK-0002"),
                new Offence("no sum", good.replace("<CtrlSum>3.00</CtrlSum>", ""), "BANK-0003"),
                new Offence("three decimals", good.replace(">1.00<", ">1.001<"), "BANK-0003"),
                new Offence("negative", good.replace(">1.00<", ">-1.00<"), "BANK-0003"),
                new Offence("exponent", good.replace(">1.00<", ">1E2<"), "BANK-0003"),
                new Offence("beyond any number", good.replace(">1.00<", ">1e999999999<"), "BANK-0003"),
                new Offence("not a number", good.replace(">1.00<", ">NaN<"), "BANK-0001"),
                new Offence("no end-to-end id", good.replace("<EndToEndId>E1</EndToEndId>", ""), "BANK-0003"),
                new Offence("long end-to-end id", good.replace(">E1<", ">" + "E".repeat(36) + "<"), "BANK-0003"),
                new Offence("long remittance", good.replace("即时结算 E1", "长".repeat(141)), "BANK-0003"),
                new Offence("a cheque", good.replace("TRF", "CHK"), "BANK-0003"),
                new Offence("created on 30 February", good.replace("2026-02-13T", "2026-02-30T"), "BANK-0001"),
                new Offence("due on 30 February", good.replace("2026-02-13<", "2026-02-30<"), "BANK-0001"),
                new Offence("no transaction", PaymentLetter.of("M1").xml(), "BANK-0001"),
                new Offence("unknown element", good.replace("<Cdtr>", "<Foo/><Cdtr>"), "BANK-0001"),
                new Offence("another version", good.replace("pain.001.001.09", "pain.001.001.03"), "BANK-0001"),
                new Offence("another message", good.replace("pain.001", "pain.008"), "BANK-0001"),
                new Offence("cut off", good.substring(0, good.length() / 2), "BANK-0001"),
                new Offence("nothing", "", "BANK-0001"),
                new Offence("not XML", "{}", "BANK-0001"),
                new Offence("a document type", withDocumentType(good), "BANK-0001"),
                new Offence("deep nesting", "<a>".repeat(1_000_000), "BANK-0001"),
                new Offence("deep nesting of ours", deeplyNested(), "BANK-0001"));
    }

    private static String withDocumentType(String good) {
        return good.replace("<Document", "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Document")
                .replace(">M1<", ">&x;<");
    }

    private static String deeplyNested() {
        return "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.001.001.09\">" + "<Document>".repeat(100_000);
    }

    @ParameterizedTest
    @MethodSource("offences")
    void refusesWithAProblemAndBooksNothing(Offence offence) throws IOException {
        var before = customer.get("/simulator/ledger").body();

        var answer = customer.post("/payments", offence.body());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"%s\"".formatted(offence.code()));
        assertThat(answer.body()).doesNotContain("Exception", "\\n\\tat ", "org.glassfish");
        assertThat(customer.get("/simulator/ledger").body()).isEqualTo(before);
    }

    @Test
    void refusesBytesOfAnotherEncoding() throws IOException {
        var answer = customer.post("/payments", LETTER.xml().getBytes(Charset.forName("GBK")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BANK-0001");
    }

    @Test
    void refusesABodyLargerThanItReads() throws IOException {
        var answer = customer.post("/payments", new byte[33 * 1024 * 1024]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BANK-0004");
    }

    @Test
    void takesTheCorrectedMessageUnderTheSameIdentification() throws IOException {
        customer.post("/payments", LETTER.xml("2", "3.01"));

        assertThat(Customer.outcomes(customer.send(LETTER))).containsExactly("ACSC", "ACSC");
    }
}
