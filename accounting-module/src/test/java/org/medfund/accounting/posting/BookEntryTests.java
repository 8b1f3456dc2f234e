package org.medfund.accounting.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.medfund.accounting.AccountingTest;
import org.medfund.accounting.Http;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The two entries that finance makes by hand. */
@AccountingTest
class BookEntryTests {

    private static final String OPENING = """
            {"date":"2026-01-01","balances":[{"account":"1003","amountFen":900},
             {"account":"1101.01","amountFen":100,"institution":"H61090200017"},{"account":"2101","amountFen":300}]}""";
    private static final String TRANSFER = "{\"amountFen\":500,\"reference\":\"HB-1\",\"date\":\"2026-02-10\"}";

    @Autowired
    Http http;

    @Autowired
    JdbcClient db;

    @Test
    void onlyFinanceOfTheRegionEntersAnything() {
        assertThat(http.post("AUDITOR", "621100", "/api/books/621100/EMPLOYEE/transfers", TRANSFER))
                .hasStatus(403);
        assertThat(http.post("FINANCE", "621200", "/api/books/621100/EMPLOYEE/transfers", TRANSFER))
                .hasStatus(404);
        assertThat(http.post("FINANCE", "621100", "/api/books/621100/NOBODY/transfers", TRANSFER))
                .hasStatus(400);
        assertThat(posted("621100")).isZero();
    }

    @Test // B.2.1: late fees, fines and breach payments never enter the expenditure account
    void refusesMoneyThatTheExpenditureAccountMustNotReceive() {
        assertThat(transfer("621300", TRANSFER.replace("}", ",\"receipt\":\"BREACH_PAYMENT\"}")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("ACCOUNTING-0002");
        assertThat(transfer("621300", TRANSFER.replace("}", ",\"receipt\":\"INTEREST\"}")))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("ACCOUNTING-0003");
        assertThat(posted("621300")).isZero();
    }

    @Test
    void refusesWhatNoVoucherCanBe() {
        assertThat(transfer("621400", TRANSFER.replace("500", "0"))).hasStatus(422);
        assertThat(transfer("621400", TRANSFER.replace("500", "5.5"))).hasStatus(400);
        assertThat(transfer("621400", TRANSFER.replace("\"HB-1\"", "null"))).hasStatus(400);
        assertThat(transfer("621400", TRANSFER.replace("02-10", "02-30"))).hasStatus(400);
        assertThat(transfer("621400", TRANSFER.replace("HB-1", " "))).hasStatus(400);
        assertThat(open("621400", "{\"date\":\"2026-01-01\",\"balances\":[]}")).hasStatus(422);
        assertThat(open("621400", OPENING.replace("2101", "3001.01"))).hasStatus(422);
        assertThat(open("621400", OPENING.replace("1003", "9999"))).hasStatus(422);
        assertThat(open("621400", OPENING.replace(",\"institution\":\"H61090200017\"", "")))
                .hasStatus(422);
        assertThat(posted("621400")).isZero();
    }

    @Test
    void booksATransferOncePerReference() {
        var first = transfer("621500", TRANSFER);
        assertThat(first).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                {"voucherId":"621500-EMPLOYEE-202602-000001","period":"2026-02","number":1,"totalFen":500}""");
        assertThat(transfer("621500", TRANSFER)).hasStatus(201).bodyJson().isLenientlyEqualTo(body(first));
        assertThat(transfer("621500", TRANSFER.replace("500", "501")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("ACCOUNTING-0004");
        assertThat(posted("621500")).isEqualTo(1);
    }

    @Test
    void opensASetOfBooksOnce() {
        assertThat(open("621600", OPENING))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.totalFen")
                .isEqualTo(1300);
        assertThat(open("621600", OPENING)).hasStatus(201);
        assertThat(open("621600", OPENING.replace("900", "901"))).hasStatus(409);
        assertThat(posted("621600")).isEqualTo(1);
    }

    @Test // the number is taken under a row lock
    void numbersWithoutGapsWhateverHappensAtOnce() {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 24; i++) {
                var transfer = TRANSFER.replace("HB-1", "HB-" + i % 12).replace("500", i % 5 == 4 ? "0" : "500");
                people.execute(() -> transfer("621700", transfer));
            }
        }
        var numbers = db.sql(
                        "SELECT substring(voucher_id FROM '\\d+$')::int FROM voucher_decision WHERE region = '621700'")
                .query((row, n) -> row.getInt(1))
                .list();
        assertThat(numbers).hasSizeBetween(10, 12);
        assertThat(numbers)
                .allMatch(number -> number >= 1 && number <= numbers.size())
                .doesNotHaveDuplicates();
    }

    private MvcTestResult transfer(String region, String body) {
        return http.post("FINANCE", region, "/api/books/" + region + "/EMPLOYEE/transfers", body);
    }

    private MvcTestResult open(String region, String body) {
        return http.post("FINANCE", region, "/api/books/" + region + "/EMPLOYEE/opening", body);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private long posted(String region) {
        return db.sql("SELECT count(*) FROM trail_event WHERE type = 'accounting.voucher-posted' AND region = :region")
                .param("region", region)
                .query(Long.class)
                .single();
    }
}
