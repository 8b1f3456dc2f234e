package org.medfund.banksimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.banksimulator.Customer.balances;
import static org.medfund.banksimulator.Customer.entries;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StatementTests extends BankTest {

    @Test
    void knowsNoStatementOfAnotherBanksAccount() throws IOException {
        var answer = customer.get("/statements?account=elsewhere&date=2026-02-13");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("BANK-0008");
    }

    @Test
    void hasNoStatementOfADayThatHasNotBegun() throws IOException {
        var answer = customer.get("/statements?account=%s&date=2026-02-14".formatted(PaymentLetter.FUND));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("BANK-0009");
    }

    @Test
    void refusesADayThatDoesNotExist() throws IOException {
        var answer = customer.get("/statements?account=%s&date=2026-02-30".formatted(PaymentLetter.FUND));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BANK-0005");
    }

    @Test
    void opensWhereTheDayBeforeClosed() throws IOException {
        customer.send(PaymentLetter.of("M1").pay("E1", "100.10").pay("E2", "0.90"));
        customer.setDate("2026-02-24");
        customer.post("/simulator/deposits", """
                {"account":"61001-FUND-0001","amountFen":5000,"reference":"拨入 J1"}""");
        customer.send(PaymentLetter.of("M2").pay("E3", "9.00"));

        var first = customer.statement(PaymentLetter.FUND, "2026-02-13");
        assertThat(balances(first)).containsExactly("OPBD 1000.00", "CLBD 899.00");
        assertThat(entries(first)).containsExactly("DBIT 100.10 E1", "DBIT 0.90 E2");
        assertThat(balances(customer.statement(PaymentLetter.FUND, "2026-02-20")))
                .containsExactly("OPBD 899.00", "CLBD 899.00");
        var last = customer.statement(PaymentLetter.FUND, "2026-02-24");
        assertThat(balances(last)).containsExactly("OPBD 899.00", "CLBD 940.00");
        assertThat(entries(last)).containsExactly("CRDT 50.00 NOTPROVIDED", "DBIT 9.00 E3");
        assertThat(balances(customer.statement(PaymentLetter.HOSPITAL, "2026-02-24")))
                .containsExactly("OPBD 101.00", "CLBD 110.00");
    }

    @Test
    void echoesEveryCharacterOfTheRemittance() throws IOException {
        var rare = "批次 610900-20260213 <b> & \"q\" 'a' \t𠮷野家 é ]]>";
        var escaped = rare.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\t", "&#9;");
        customer.send(PaymentLetter.of("M1")
                .with(new PaymentLetter.Transfer("E1", "1.00", "elsewhere", "𠮷林医院", escaped, "CNY")));

        restart();
        var details = customer.statement(PaymentLetter.FUND, "2026-02-13")
                .getNtry()
                .getFirst()
                .getNtryDtls()
                .getFirst()
                .getTxDtls()
                .getFirst();
        assertThat(details.getRmtInf().getUstrd()).containsExactly(rare);
        assertThat(details.getRltdPties().getCdtr().getPty().getNm()).isEqualTo("𠮷林医院");
        assertThat(details.getRltdPties().getCdtrAcct().getId().getOthr().getId())
                .isEqualTo("elsewhere");
        assertThat(details.getRefs().getMsgId()).isEqualTo("M1");
    }
}
