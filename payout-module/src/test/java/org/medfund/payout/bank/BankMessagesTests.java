package org.medfund.payout.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medfund.banksimulator.BankSimulator;
import org.medfund.kernel.Money;
import org.medfund.payout.bank.BankStatement.Direction;

/** The three messages against a real bank program: pain.001 out, pain.002 and camt.053 in. */
class BankMessagesTests {

    private static final LocalDate DAY = LocalDate.parse("2026-02-14");
    private static final String FUND = "6100000001";
    private static final String HOSPITAL = "6200000001";

    private BankSimulator simulator;
    private HttpBank bank;

    BankMessagesTests(@TempDir Path folder) throws IOException {
        simulator = BankSimulator.start(0, folder.resolve("ledger.jsonl"));
        bank = new HttpBank(simulator.uri(), Duration.ofSeconds(5));
    }

    @BeforeEach
    void theFundHasMoney() throws Exception {
        control("/simulator/clock", "{\"date\":\"2026-02-14\"}");
        control("/simulator/accounts", account(FUND, "安康市医疗保险基金支出户", 1_000_000));
        control("/simulator/accounts", account(HOSPITAL, "𠮷安康市中心医院", 0));
    }

    @AfterEach
    void close() throws Exception {
        simulator.close();
    }

    @Test
    void aBankThatIsNotThereIsSilent() {
        var nobody = new HttpBank(URI.create("http://127.0.0.1:1"), Duration.ofMillis(200));
        assertThatThrownBy(() -> nobody.pay(message("M1", order("E1", "1.00")))).isInstanceOf(BankSilent.class);
        assertThatThrownBy(() -> nobody.payment("E1")).isInstanceOf(BankSilent.class);
    }

    @Test
    void anAnswerThatIsNoStatusReportIsSilence() {
        assertThatThrownBy(() -> StatusReport.read("<html/>")).isInstanceOf(BankSilent.class);
    }

    @Test
    void aDocumentTypeIsNeverRead() {
        var xml = """
                <!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>&e;</BkToCstmrStmt></Document>
                """;
        assertThatThrownBy(() -> AccountReport.read(xml, FUND, DAY)).isInstanceOf(BankSilent.class);
    }

    @Test
    void whatTheBankHasNeverSeenIsEmpty() {
        assertThat(bank.payment("E404")).isEmpty();
        assertThat(bank.message("M404")).isEmpty();
    }

    /** S3-art18b: an account without the money, and an account that is closed. */
    @Test
    void theBankRefusesWithAReason() throws Exception {
        control(
                "/simulator/accounts",
                "{\"account\":\"%s\",\"name\":\"𠮷安康市中心医院\",\"closed\":true}".formatted(HOSPITAL));
        var report = bank.pay(message("M2", order("E2", "1.00")));
        assertThat(report.of("E2")).hasValueSatisfying(status -> {
            assertThat(status.isRejected()).isTrue();
            assertThat(status.reason()).isEqualTo("AC04");
        });
    }

    /** S3-art18a, S3-art18b: list out, receipt back, and the statement tells by itself what was paid. */
    @Test
    void aSettledPaymentComesBackInReportAndStatement() {
        var report = bank.pay(message("M3", order("E3", "12.34"), order("E4", "0.01")));
        assertThat(report.payments()).hasSize(2).allMatch(PaymentReport.PaymentStatus::isSettled);
        assertThat(bank.message("M3").orElseThrow().payments()).hasSize(2);
        var paid = bank.statement(FUND, DAY).entries().stream()
                .filter(entry -> entry.direction() == Direction.DEBIT)
                .toList();
        assertThat(paid).extracting(BankStatement.Entry::amount).containsExactly(Money.ofFen(1_234), Money.ofFen(1));
        assertThat(paid.getFirst().endToEndId()).isEqualTo("E3");
        assertThat(paid.getFirst().counterpartyAccount()).isEqualTo(HOSPITAL);
        assertThat(paid.getFirst().remittance()).isEqualTo("610900/20260213/310100/H61090200017");
        assertThat(paid.getFirst().returned()).isFalse();
    }

    @Test
    void aReturnedPaymentIsACreditWithItsReason() throws Exception {
        control("/simulator/faults", "[{\"endToEndIdPrefix\":\"E5\",\"action\":\"RETURN\",\"reason\":\"AC04\"}]");
        bank.pay(message("M5", order("E5", "7.00")));
        control("/simulator/release", "");
        control("/simulator/release", "");
        assertThat(bank.statement(FUND, DAY).entries())
                .filteredOn(BankStatement.Entry::returned)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.direction()).isEqualTo(Direction.CREDIT);
                    assertThat(entry.endToEndId()).isEqualTo("E5");
                    assertThat(entry.returnReason()).isEqualTo("AC04");
                });
    }

    private static PaymentMessage message(String id, PaymentOrder... orders) {
        return new PaymentMessage(
                id, Instant.parse("2026-02-14T01:00:00Z"), DAY, FUND, "安康市医疗保险基金支出户", List.of(orders));
    }

    private static PaymentOrder order(String endToEndId, String yuan) {
        return new PaymentOrder(
                endToEndId, Money.ofYuan(yuan), HOSPITAL, "𠮷安康市中心医院", "610900/20260213/310100/H61090200017");
    }

    private static String account(String number, String name, long fen) {
        return "{\"account\":\"%s\",\"name\":\"%s\",\"balanceFen\":%d}".formatted(number, name, fen);
    }

    private void control(String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(simulator.uri().resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isLessThan(300);
    }
}
