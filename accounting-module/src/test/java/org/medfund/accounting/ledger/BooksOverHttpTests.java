package org.medfund.accounting.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.accounting.Payments.paid;
import static org.medfund.accounting.Payments.returned;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.accounting.AccountingTest;
import org.medfund.accounting.Http;
import org.medfund.accounting.Payments;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The books as finance and audit read them. */
@AccountingTest
class BooksOverHttpTests {

    private static final String REGION = "621800";
    private static final InstitutionCode PHARMACY = new InstitutionCode("P61090200003");
    private static boolean booked;

    @Autowired
    Http http;

    @Autowired
    Payments payments;

    @BeforeEach
    void someBookings() {
        if (!booked) {
            post("opening", "{\"date\":\"2026-01-01\",\"balances\":[{\"account\":\"1003\",\"amountFen\":100000}]}");
            post("transfers", "{\"amountFen\":60000,\"reference\":\"HB-1\",\"date\":\"2026-01-20\"}");
            var back = paid(REGION, FundType.EMPLOYEE_ACCOUNT, PHARMACY, 700);
            payments.happened(
                    paid(REGION, FundType.EMPLOYEE_POOLED, 27_176),
                    paid(REGION, FundType.MATERNITY, 1_000),
                    back,
                    returned(back));
            booked = true;
        }
    }

    @Test
    void showsTheBooksToFinanceAndAuditOfTheRegionOnly() {
        var uri = "/api/books/621800/EMPLOYEE/trial-balance?period=2026-02";
        assertThat(http.get("MAKER", REGION, uri)).hasStatus(403);
        assertThat(http.get("AUDITOR", "621900", uri)).hasStatus(404);
        assertThat(http.get("AUDITOR", REGION, uri)).hasStatusOk();
        assertThat(http.get("AUDITOR", REGION, uri.replace("2026-02", "2026-13")))
                .hasStatus(400);
        assertThat(http.get("AUDITOR", "621900", "/api/vouchers/621800-EMPLOYEE-202602-000001"))
                .hasStatus(404);
        assertThat(http.get("AUDITOR", REGION, "/api/vouchers/621800-EMPLOYEE-202602-000099"))
                .hasStatus(404);
        assertThat(http.get("AUDITOR", REGION, "/api/vouchers/%27")).hasStatus(404);
    }

    @Test
    void balancesEveryPairOfColumns() {
        assertThat(read("trial-balance?period=2026-02")).bodyJson().isLenientlyEqualTo("""
                {"region":"621800","book":"EMPLOYEE","period":"2026-02","accounts":[
                 {"account":"1003","name":"财政专户存款","confirmed":false,"openingDebitFen":40000,"closingDebitFen":40000},
                 {"account":"1004","confirmed":true,"openingDebitFen":60000,"debitFen":700,"creditFen":28876,
                  "closingDebitFen":31824},
                 {"account":"1101.01","openingDebitFen":0,"debitFen":28876,"creditFen":700,"closingDebitFen":28176},
                 {"account":"3001.01","openingCreditFen":100000,"closingCreditFen":100000}],
                 "totals":{"openingDebitFen":100000,"openingCreditFen":100000,"debitFen":29576,"creditFen":29576,
                           "closingDebitFen":100000,"closingCreditFen":100000}}""");
    }

    @Test
    void keepsASubLedgerByInstitution() {
        assertThat(read("sub-ledger?account=1101&period=2026-02")).bodyJson().isLenientlyEqualTo("""
                [{"account":"1101.01","institution":"H61090200017","closingDebitFen":28176},
                 {"account":"1101.01","institution":"P61090200003","debitFen":700,"creditFen":700,"closingDebitFen":0}]""");
    }

    @Test
    void showsALedgerWithItsRunningBalancePageByPage() {
        var first = read("ledger?account=1004&period=2026-02&limit=3");
        assertThat(first).bodyJson().extractingPath("$.items[*].balanceFen").isEqualTo(List.of(32824, 31824, 31124));
        assertThat(read("ledger?account=1004&period=2026-02&limit=3&cursor=" + cursor(first)))
                .bodyJson()
                .extractingPath("$.items[*].balanceFen")
                .isEqualTo(List.of(31824));
        assertThat(read("ledger?account=1101&institution=P61090200003&period=2026-02"))
                .bodyJson()
                .extractingPath("$.items[*].balanceFen")
                .isEqualTo(List.of(700, 0));
        assertThat(read("ledger?account=1004&period=2026-02&cursor=x")).hasStatus(400);
    }

    @Test
    void showsVouchersWithTheirAttachments() {
        var first = read("vouchers?period=2026-02&limit=2");
        assertThat(first).bodyJson().extractingPath("$.items[*].number").isEqualTo(List.of(1, 2));
        assertThat(read("vouchers?period=2026-02&cursor=" + cursor(first)))
                .bodyJson()
                .extractingPath("$.items[*].kind")
                .isEqualTo(List.of("J3", "J10"));
        assertThat(http.get("AUDITOR", REGION, "/api/vouchers/621800-EMPLOYEE-202602-000001"))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"fund":"310100","kind":"J3","kindZh":"即时结算日拨付","totalFen":27176,"balanced":true,
                 "postingDate":"2026-02-14","attachments":{"batchId":"621800-20260213-310100","closeDate":"2026-02-13",
                 "valueDate":"2026-02-14"},"lines":[{"account":"1101.01","institution":"H61090200017","debitFen":27176},
                 {"account":"1004","creditFen":27176}]}""");
        assertThat(http.get("AUDITOR", REGION, "/api/vouchers/621800-EMPLOYEE-202602-000004"))
                .bodyJson()
                .extractingPath("$.reverses")
                .isEqualTo("621800-EMPLOYEE-202602-000003");
    }

    private void post(String what, String body) {
        assertThat(http.post("FINANCE", REGION, "/api/books/621800/EMPLOYEE/" + what, body))
                .hasStatus(201);
    }

    private MvcTestResult read(String what) {
        return http.get("AUDITOR", REGION, "/api/books/621800/EMPLOYEE/" + what);
    }

    private static String cursor(MvcTestResult page) {
        return assertThat(page)
                .bodyJson()
                .extractingPath("$.nextCursor")
                .asInstanceOf(InstanceOfAssertFactories.STRING)
                .actual();
    }
}
