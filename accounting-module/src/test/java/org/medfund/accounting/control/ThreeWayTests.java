package org.medfund.accounting.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.accounting.Payments.CLOSED;
import static org.medfund.accounting.Payments.HOSPITAL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.medfund.accounting.AccountingTest;
import org.medfund.accounting.Http;
import org.medfund.accounting.Payments;
import org.medfund.accounting.Rows;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.PayoutPaid;
import org.medfund.payout.StatementReceived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S0-2.3b, S3-art24: one fen planted on each side in turn is found and named, and a clean day raises nothing. */
@AccountingTest
class ThreeWayTests {

    private static final InstitutionCode PHARMACY = new InstitutionCode("P61090200003");

    @Autowired
    ThreeWay threeWay;

    @Autowired
    PaidDay day;

    @Autowired
    Payments payments;

    @Autowired
    PolicyWriter policies;

    @Autowired
    Rows rows;

    @Autowired
    Http http;

    @Autowired
    JdbcClient db;

    /** What was planted in the books is mended from the facts, so that other tests can replay them. */
    @AfterEach
    void mendTheBooks() {
        rows.plant("""
                UPDATE voucher_line l
                   SET debit_fen = (x.line ->> 'debitFen')::bigint, credit_fen = (x.line ->> 'creditFen')::bigint
                  FROM voucher_decision d, jsonb_array_elements(d.posted::jsonb -> 'lines') WITH ORDINALITY x(line, n)
                 WHERE (l.region, l.voucher_id, l.line_no) = (d.region, d.voucher_id, x.n);
                UPDATE voucher v SET total_fen = (SELECT sum(l.debit_fen) FROM voucher_line l
                                                   WHERE (l.region, l.voucher_id) = (v.region, v.voucher_id))""");
    }

    @Test
    void namesTheSettlementWhoseLineIsAFenOff() {
        var settlement = day.settled("630100", HOSPITAL, 5_000);
        day.settled("630100", HOSPITAL, 1_000);
        day.batched("630100", HOSPITAL, 5_820, 0);
        day.listed(day.confirmed("630100", HOSPITAL, 5_820));
        rows.withoutChecks("payout_line");
        rows.plant("UPDATE payout_line SET amount_fen = amount_fen + 1 WHERE settlement_id = '" + settlement + "'");
        assertThat(findings("630100")).containsExactly("BUSINESS " + Ids.text(settlement) + " 4850 4851");
        assertThat(differing("630100")).containsExactly("H61090200017 [BUSINESS 1]");
    }

    @Test
    void namesTheVoucherThatIsAFenOff() {
        cleanDay("630200");
        rows.plant("UPDATE voucher_line SET debit_fen = debit_fen + 1"
                + " WHERE voucher_id = '630200-EMPLOYEE-202602-000001' AND debit_fen > 0");
        assertThat(findings("630200")).containsExactly("BOOKS 630200-EMPLOYEE-202602-000001 10670 10671");
        assertThat(differing("630200")).containsExactly("H61090200017 [BOOKS 1]");
    }

    @Test
    void namesTheVoucherEvenWhenItBalances() {
        cleanDay("630300");
        rows.plant(
                "UPDATE voucher_line SET debit_fen = debit_fen + sign(debit_fen), credit_fen = credit_fen + sign(credit_fen)"
                        + " WHERE voucher_id = '630300-EMPLOYEE-202602-000001';"
                        + " UPDATE voucher SET total_fen = total_fen + 1 WHERE voucher_id = '630300-EMPLOYEE-202602-000001'");
        assertThat(findings("630300")).containsExactly("BOOKS 630300-EMPLOYEE-202602-000001 10670 10671");
        assertThat(differing("630300")).containsExactly("H61090200017 [BOOKS 1]");
    }

    @Test
    void namesTheVoucherWhoseOtherSideIsAFenOff() {
        cleanDay("630400");
        rows.plant("UPDATE voucher_line SET credit_fen = credit_fen - 1"
                + " WHERE voucher_id = '630400-EMPLOYEE-202602-000001' AND credit_fen > 0");
        assertThat(findings("630400")).containsExactly("BOOKS 630400-EMPLOYEE-202602-000001 10670 10669");
        assertThat(differing("630400")).containsExactly("H61090200017 []");
    }

    @Test
    void namesTheBankEntryThatIsAFenOff() {
        var paid = cleanDay("630500");
        rows.plant(
                "UPDATE bank_entry SET amount_fen = amount_fen - 1 WHERE entry_ref = '" + paid.bankReference() + "'");
        assertThat(findings("630500")).containsExactly("BANK " + paid.bankReference() + " 10670 10669");
        assertThat(differing("630500")).containsExactly("H61090200017 [BANK -1]");
    }

    @Test
    void namesTheEntryThatTheBankPaidTwice() {
        var paid = cleanDay("630600");
        day.entry(paid, "TWICE", "DEBIT");
        assertThat(findings("630600")).containsExactly("BANK TWICE 0 10670");
        assertThat(differing("630600")).containsExactly("H61090200017 [BANK 10670]");
    }

    @Test
    void findsTwoFenThatCancelEachOther() {
        cleanDay("630700");
        var one = day.settled("630700", PHARMACY, 100);
        var other = day.settled("630700", PHARMACY, 200);
        day.batched("630700", PHARMACY, 291, 0);
        day.listed(day.confirmed("630700", PHARMACY, 291));
        rows.withoutChecks("payout_line");
        rows.plant("UPDATE payout_line SET amount_fen = amount_fen + 1 WHERE settlement_id = '" + one + "'");
        rows.plant("UPDATE payout_line SET amount_fen = amount_fen - 1 WHERE settlement_id = '" + other + "'");
        assertThat(findings("630700"))
                .containsExactlyInAnyOrder(
                        "BUSINESS " + Ids.text(one) + " 97 98", "BUSINESS " + Ids.text(other) + " 194 193");
        assertThat(differing("630700")).containsExactly("P61090200003 []");
    }

    @Test
    void raisesNothingOnACleanDay() {
        cleanDay("630800");
        var report = report("630800");
        assertThat(report.agreed()).isEqualTo(1);
        assertThat(report.different() + report.pending()).isZero();
        assertThat(report.findings()).isEmpty();
        assertThat(report.businessFen())
                .isEqualTo(report.booksFen())
                .isEqualTo(report.bankFen())
                .isEqualTo(10_670);
    }

    @Test
    void agreesOnAReturnThatWasPaidAgain() {
        var paid = cleanDay("630900");
        day.returned(paid);
        assertThat(states("630900")).containsExactly("PENDING");
        day.listed(day.confirmed("630900", HOSPITAL, 10_670));
        assertThat(states("630900")).containsExactly("AGREED");
    }

    @Test
    void takesTheDebitCarriedInAndOutIntoAccount() {
        day.settled("631000", HOSPITAL, 1_000);
        day.batched("631000", HOSPITAL, 970, 900);
        day.listed(day.confirmed("631000", HOSPITAL, 70));
        day.settled("631000", PHARMACY, -1_000);
        day.batched("631000", PHARMACY, -970, 0);
        assertThat(states("631000")).containsExactly("AGREED", "AGREED");
    }

    @Test
    void callsAPaymentThatTheBankHasNotConfirmedPending() {
        day.settled("631100", HOSPITAL, 1_000);
        day.batched("631100", HOSPITAL, 970, 0);
        assertThat(states("631100")).containsExactly("PENDING");
    }

    @Test
    void waitsForTheStatementAndMissesAnEntryOnlyAfterIt() {
        var region = "631200";
        policies.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(
                        PolicyTopics.BANK_ACCOUNTS, "EMPLOYEE", LocalDate.of(2026, 1, 1), "6222000001|支出户", "test")),
                new Actor("m1", "agency", "MAKER", "api"));
        day.settled(region, HOSPITAL, 1_000);
        day.batched(region, HOSPITAL, 970, 0);
        statement(region);
        var paid = day.confirmed(region, HOSPITAL, 970);
        assertThat(states(region)).as("the statement came before the payment").containsExactly("PENDING");
        statement(region);
        statement(region);
        assertThat(db.sql("SELECT count(*) FROM statement_day WHERE region = '631200'")
                        .query(Long.class)
                        .single())
                .as("one day, however often its statement comes")
                .isEqualTo(1);
        assertThat(states(region)).containsExactly("DIFFERENT");
        assertThat(differing(region)).containsExactly("H61090200017 [BANK -970]");
        day.listed(paid);
        assertThat(states(region)).containsExactly("AGREED");
    }

    @Test
    void leadsDownToSettlementsVouchersAndEntries() {
        var paid = cleanDay("631300");
        var uri = "/api/reconciliation/three-way/631300/2026-02-13/H61090200017/310100";
        assertThat(http.get("MAKER", "631300", uri)).hasStatus(403);
        assertThat(http.get("AUDITOR", "631400", uri)).hasStatus(404);
        assertThat(http.get("AUDITOR", "631300", uri.replace("310100", "1"))).hasStatus(404);
        assertThat(http.get("AUDITOR", "631300", uri + "?cursor=MjAyNi0wMi0xMwp4"))
                .hasStatus(400);
        assertThat(http.get("AUDITOR", "631300", uri + "?limit=1"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"reconciliation":{"agreed":1,"different":0,"rows":[{"state":"AGREED","lines":2,"payments":1,"vouchers":1,
                  "bankEntries":1,"businessFen":10670,"booksFen":10670,"bankFen":10670}]},
                 "settlements":{"items":[{"baseFen":10000,"ratioPpm":970000,"amountFen":9700}]},
                 "vouchers":[{"voucherId":"631300-EMPLOYEE-202602-000001","number":1,"totalFen":10670}],
                 "bankEntries":[{"entryRef":"%s","amountFen":10670}]}""".formatted(paid.bankReference()));
        assertThat(http.get("FINANCE", "631300", "/api/reconciliation/three-way?region=631300&date=2026-02-13"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.agreed")
                .isEqualTo(1);
    }

    /** Two settlements of a hospital, paid, booked and on the statement. */
    private PayoutPaid cleanDay(String region) {
        day.settled(region, HOSPITAL, 10_000);
        day.settled(region, HOSPITAL, 1_000);
        day.batched(region, HOSPITAL, 10_670, 0);
        var paid = day.confirmed(region, HOSPITAL, 10_670);
        day.listed(paid);
        return paid;
    }

    private void statement(String region) {
        payments.happened(new StatementReceived(new RegionCode(region), "6222000001", Payments.PAID, 0, "ab"));
    }

    private ThreeWayReport report(String region) {
        return threeWay.reconcile(new Scope(new RegionCode(region), CLOSED, null, null));
    }

    private List<String> states(String region) {
        return report(region).rows().stream().map(row -> row.state().name()).toList();
    }

    private List<String> findings(String region) {
        return report(region).findings().stream()
                .map(found ->
                        "%s %s %d %d".formatted(found.side(), found.reference(), found.expectedFen(), found.foundFen()))
                .toList();
    }

    private List<String> differing(String region) {
        return report(region).rows().stream()
                .filter(row -> row.state() == Verdict.State.DIFFERENT)
                .map(row -> row.institution() + " "
                        + row.differing().stream()
                                .map(difference -> difference.side() + " " + difference.byFen())
                                .toList())
                .toList();
    }
}
