package org.medfund.banksimulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A customer of the bank with nothing but an HTTP client. */
record Customer(URI bank, HttpClient http) implements AutoCloseable {

    static Customer of(URI bank) {
        return new Customer(bank, HttpClient.newHttpClient());
    }

    /** Opens the fund's account with this balance and the hospital's with nothing. */
    Customer withFunds(long fen) throws IOException {
        post(
                "/simulator/accounts",
                "{\"account\":\"%s\",\"name\":\"基金支出户\",\"balanceFen\":%d}".formatted(PaymentLetter.FUND, fen));
        post(
                "/simulator/accounts",
                "{\"account\":\"%s\",\"name\":\"%s\"}".formatted(PaymentLetter.HOSPITAL, PaymentLetter.HOSPITAL_NAME));
        return this;
    }

    MxPain00200110 send(PaymentLetter letter) throws IOException {
        return report(post("/payments", letter.xml()));
    }

    MxPain00200110 statusOf(String endToEndId) throws IOException {
        return report(get("/payments/status?endToEndId=" + endToEndId));
    }

    List<String> statusesOf(String endToEndId) throws IOException {
        return transactions(statusOf(endToEndId)).stream()
                .map(PaymentTransaction105::getTxSts)
                .toList();
    }

    void misbehave(String rules) throws IOException {
        assertThat(post("/simulator/faults", rules).statusCode()).isEqualTo(200);
    }

    void setDate(String date) throws IOException {
        var answer = post("/simulator/clock", "{\"date\":\"%s\"}".formatted(date));
        assertThat(answer.body()).isEqualTo("{\"date\":\"%s\"}".formatted(date));
    }

    void release() throws IOException {
        assertThat(post("/simulator/release", "").statusCode()).isEqualTo(200);
    }

    AccountStatement9 statement(String account, String date) throws IOException {
        var answer = get("/statements?account=%s&date=%s".formatted(account, date));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MxCamt05300108.parse(answer.body()).getBkToCstmrStmt().getStmt().getFirst();
    }

    long ledgerCount(String kind) throws IOException {
        return get("/simulator/ledger")
                .body()
                .lines()
                .filter(line -> line.contains("\"kind\":\"%s\"".formatted(kind)))
                .count();
    }

    HttpResponse<String> post(String path, String body) throws IOException {
        return exchange(HttpRequest.newBuilder(bank.resolve(path)).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, byte[] body) throws IOException {
        return exchange(HttpRequest.newBuilder(bank.resolve(path)).POST(BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> get(String path) throws IOException {
        return exchange(HttpRequest.newBuilder(bank.resolve(path)).GET());
    }

    HttpResponse<String> delete(String path) throws IOException {
        return exchange(HttpRequest.newBuilder(bank.resolve(path)).DELETE());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static MxPain00200110 report(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return MxPain00200110.parse(answer.body());
    }

    static String groupStatus(MxPain00200110 report) {
        return report.getCstmrPmtStsRpt().getOrgnlGrpInfAndSts().getGrpSts();
    }

    static List<PaymentTransaction105> transactions(MxPain00200110 report) {
        return report.getCstmrPmtStsRpt().getOrgnlPmtInfAndSts().stream()
                .flatMap(instruction -> instruction.getTxInfAndSts().stream())
                .toList();
    }

    /** Status and, after a slash, the reason when there is one, such as {@code RJCT/AM04}. */
    static List<String> outcomes(MxPain00200110 report) {
        return transactions(report).stream().map(Customer::outcome).toList();
    }

    private static String outcome(PaymentTransaction105 transaction) {
        var reasons = transaction.getStsRsnInf();
        return reasons.isEmpty()
                ? transaction.getTxSts()
                : transaction.getTxSts() + "/" + reasons.getFirst().getRsn().getCd();
    }

    /** Direction, amount and end-to-end identification of an entry, such as {@code DBIT 12.30 E1}. */
    static List<String> entries(AccountStatement9 statement) {
        return statement.getNtry().stream().map(Customer::entry).toList();
    }

    private static String entry(ReportEntry10 entry) {
        return "%s %s %s"
                .formatted(
                        entry.getCdtDbtInd(),
                        entry.getAmt().getValue(),
                        entry.getNtryDtls()
                                .getFirst()
                                .getTxDtls()
                                .getFirst()
                                .getRefs()
                                .getEndToEndId());
    }

    /** Opening and closing balance. */
    static List<String> balances(AccountStatement9 statement) {
        return statement.getBal().stream()
                .map(balance -> "%s %s"
                        .formatted(
                                balance.getTp().getCdOrPrtry().getCd(),
                                balance.getAmt().getValue()))
                .toList();
    }

    @Override
    public void close() {
        http.close();
    }
}
