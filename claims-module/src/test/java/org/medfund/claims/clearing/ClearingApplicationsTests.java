package org.medfund.claims.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.medfund.claims.Http.json;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.AccessError;
import org.medfund.kernel.Actor;
import org.medfund.kernel.ErrorCode;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Transactions 3203 to 3205A store, cancel and show applications for clearing. Each test has a hospital of its own. */
@ClaimsTest
class ClearingApplicationsTests {

    private static final String REGION = "617180";
    private static final Actor HIS = new Actor("his", "h", "INSTITUTION", "fsi");
    private static final ClearingPeriod JANUARY = ClearingPeriod.of(YearMonth.of(2026, 1), null, null);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Autowired
    ClearingApplications applications;

    @Autowired
    Clock clock;

    /** The sample of the interface: 3043.64 = 363.04 + 2680.60 + 0. */
    @Test
    void theAcceptedFeeIsFundAndCashAndAccount() {
        var sample = amounts("3043.64", "3043.64", "363.04", "2680.60", "0");
        assertThat(sample.wrongSum()).isEmpty();
        var wrong = amounts("3043.64", "3043.65", "363.04", "2680.60", "0");
        assertThat(wrong.wrongSum())
                .containsExactly(
                        new Violation("/med_sumfee", "fund_appy_sum + cash_payamt + acct_pay = 3043.64", "3043.65"));
        refused(ClaimsError.CLEARING_SUM_WRONG, () -> applications.apply(request("H61718000001", null, wrong), HIS));
    }

    @Test
    void aPeriodLiesWithinItsMonth() {
        var first = LocalDate.of(2026, 1, 1);
        var last = LocalDate.of(2026, 1, 31);
        assertThat(JANUARY).isEqualTo(new ClearingPeriod(YearMonth.of(2026, 1), first, last));
        assertThat(ClearingPeriod.of(null, first, last)).isEqualTo(JANUARY);
        assertThat(ClearingPeriod.of(null, null, last)).isEqualTo(JANUARY);
        refused(ClaimsError.CLEARING_PERIOD_WRONG, () -> ClearingPeriod.of(null, first, null));
        refused(ClaimsError.CLEARING_PERIOD_WRONG, () -> ClearingPeriod.of(null, first.minusDays(1), last));
        refused(ClaimsError.CLEARING_PERIOD_WRONG, () -> ClearingPeriod.of(YearMonth.of(2026, 2), first, last));
        refused(ClaimsError.CLEARING_PERIOD_WRONG, () -> ClearingPeriod.of(null, last, first));
    }

    @Test
    void sumsThatEqualTheSettlementsAreAppliedForUnderStatusTen() {
        var code = opened("H61718000002");
        settle(code, "2026-01-05", "A1", "11", "617180");
        settle(code, "2026-01-06", "A2", "21", "617180");
        settle(code, "2026-02-01", "A3", "11", "617180");
        var application = applications.apply(request(code, null, usual(1)), HIS);
        assertThat(application.status()).isEqualTo("10");
        assertThat(application.clrAppyEvtId()).hasSize(26);
        assertThat(applications.find(query(code))).containsExactly(application);
        assertThat(applications.find(new ClearingQuery(
                        new InstitutionCode(code), application.clrAppyEvtId(), "11", null, YearMonth.of(2026, 1))))
                .containsExactly(application);
        assertThat(applications.find(new ClearingQuery(new InstitutionCode(code), null, "21", null, null)))
                .isEmpty();
        assertThat(applications.find(query("H61718000099"))).isEmpty();
        assertThat(events("claims.clearing-applied", code)).isEqualTo(1);
    }

    @Test
    void sumsThatDifferAreRefusedByNameAndNothingIsStored() {
        var code = opened("H61718000003");
        settle(code, "2026-01-05", "B1", "11", "617180");
        var other = amounts("1000.00", "999.00", "799.00", "80.00", "120.00");
        var refused = refused(ClaimsError.CLEARING_DIFFERS, () -> applications.apply(request(code, null, other), HIS));
        assertThat(refused.violations()).containsExactly(new Violation("/fund_appy_sum", "800.00", "799.00"));
        assertThat(applications.find(query(code))).isEmpty();
        assertThat(events("claims.clearing-applied", code)).isZero();
    }

    /** A reversal is taken off in its own period, and days outside the period have no part. */
    @Test
    void reversalsAreTakenOff() {
        var code = opened("H61718000004");
        var id = settle(code, "2026-01-05", "C1", "11", "617180");
        settle(code, "2026-01-06", "C2", "11", "617180");
        var reversal = "{\"medins_setl_id\":\"C1-\",\"setl_time\":\"2026-01-07 12:00:00\"}";
        json(hospital(code).post("/api/settlements/" + id + "/reversal", reversal), 201);
        var firstDays = ClearingPeriod.of(null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 6));
        var request = new ClearingRequest(new InstitutionCode(code), "11", null, null, firstDays, 2L, usual(2));
        applications.cancel(
                new InstitutionCode(code), applications.apply(request, HIS).clrAppyEvtId(), null, HIS);
        assertThat(applications.apply(request(code, null, usual(1)), HIS).status())
                .isEqualTo("10");
    }

    @Test
    void theSameApplicationAgainIsTheSameAndAnotherOneIsRefused() {
        var code = opened("H61718000005");
        settle(code, "2026-01-05", "D1", "11", "617180");
        var first = applications.apply(request(code, null, usual(1)), HIS);
        settle(code, "2026-01-05", "D2", "11", "617180");
        assertThat(applications.apply(request(code, null, usual(1)), HIS)).isEqualTo(first);
        refused(ClaimsError.CLEARING_APPLIED, () -> applications.apply(request(code, null, usual(2)), HIS));
        assertThat(events("claims.clearing-applied", code)).isEqualTo(1);
    }

    /** Whoever applies for all agencies together leaves none for one of them alone, and the other way round. */
    @Test
    void noSettlementIsAppliedForTwice() {
        var code = opened("H61718000006");
        settle(code, "2026-01-05", "E1", "11", "617180");
        settle(code, "2026-01-05", "E2", "11", "617199");
        var one = applications.apply(request(code, "617180", usual(1)), HIS);
        refused(ClaimsError.CLEARING_APPLIED, () -> applications.apply(request(code, null, usual(2)), HIS));
        var other = applications.apply(request(code, "617199", usual(1)), HIS);
        cancel(one);
        cancel(other);
        var all = applications.apply(request(code, null, usual(2)), HIS);
        refused(ClaimsError.CLEARING_APPLIED, () -> applications.apply(request(code, "617180", usual(1)), HIS));
        cancel(all);
    }

    @Test
    void ofManyAtOnceOneIsStored() throws Exception {
        var code = opened("H61718000011");
        Callable<ClearingApplication> apply = () -> applications.apply(request(code, null, usual(0)), HIS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(Collections.nCopies(4, apply));
            for (var one : all) {
                assertThat(one.get()).isEqualTo(all.getFirst().get());
            }
        }
        assertThat(events("claims.clearing-applied", code)).isEqualTo(1);
    }

    @Test
    void anApplicationIsCancelledOnceAndMakesRoom() {
        var code = opened("H61718000007");
        settle(code, "2026-01-05", "F1", "11", "617180");
        var first = applications.apply(request(code, null, usual(1)), HIS);
        var institution = new InstitutionCode(code);
        refused(
                AccessError.NOT_FOUND,
                () -> applications.cancel(new InstitutionCode("H61718000008"), first.clrAppyEvtId(), null, HIS));
        refused(AccessError.NOT_FOUND, () -> applications.cancel(institution, "x", null, HIS));
        refused(AccessError.NOT_FOUND, () -> applications.cancel(institution, first.clrAppyEvtId(), "617180", HIS));
        var cancelled = applications.cancel(institution, first.clrAppyEvtId(), null, HIS);
        assertThat(cancelled.cancelledAt()).isNotNull();
        assertThat(applications.cancel(institution, first.clrAppyEvtId(), null, HIS))
                .isEqualTo(cancelled);
        assertThat(applications.find(query(code))).isEmpty();
        assertThat(events("claims.clearing-cancelled", code)).isEqualTo(1);
        assertThat(applications.apply(request(code, null, usual(1)), HIS).id()).isNotEqualTo(first.id());
    }

    @Test
    void whatWasTakenUpIsNotCancelledAndWhatWasRejectedMakesRoom() {
        var code = opened("H61718000009");
        settle(code, "2026-01-05", "G1", "11", "617180");
        var first = applications.apply(request(code, null, usual(1)), HIS);
        var institution = new InstitutionCode(code);
        move(first, "20");
        refused(ClaimsError.CLEARING_TAKEN_UP, () -> applications.cancel(institution, first.clrAppyEvtId(), null, HIS));
        assertThat(applications.apply(request(code, null, usual(1)), HIS).id()).isEqualTo(first.id());
        move(first, "70");
        assertThat(applications.apply(request(code, null, usual(1)), HIS).id()).isNotEqualTo(first.id());
        assertThat(applications.find(query(code)))
                .extracting(ClearingApplication::status)
                .containsExactly("70", "10");
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> move(first, "20"));
    }

    /** Of an application only the status moves. */
    @Test
    void whatWasAppliedForStays() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() ->
                        db.sql("UPDATE clearing_application SET fund_fen = 0").update())
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void nobodyAppliesForAnUnknownInstitutionOrForDaysToCome() {
        var code = opened("H61718000010");
        refused(
                ClaimsError.UNKNOWN_INSTITUTION,
                () -> applications.apply(request("H61718000098", null, usual(0)), HIS));
        var march = ClearingPeriod.of(YearMonth.of(2026, 3), null, null);
        var request = new ClearingRequest(new InstitutionCode(code), "11", null, null, march, null, usual(0));
        refused(ClaimsError.FUTURE_DATE, () -> applications.apply(request, HIS));
    }

    /** Of a month that still runs, what is settled later would be in no application. */
    @Test
    void nobodyAppliesForAPeriodThatStillRuns() {
        var code = opened("H61718000012");
        var today = Shanghai.dateOf(clock.instant());
        var month = YearMonth.from(today);
        var running = period(code, month.atDay(1), today.plusDays(1));
        refused(ClaimsError.FUTURE_DATE, () -> applications.apply(running, HIS));
        applications.apply(period(code, month.atDay(1), today), HIS);
    }

    @Test
    void twoPeriodsOfAMonthStandBesideEachOtherIfTheyShareNoDay() {
        var code = opened("H61718000013");
        var tenth = LocalDate.of(2026, 1, 10);
        applications.apply(period(code, LocalDate.of(2026, 1, 1), tenth), HIS);
        refused(
                ClaimsError.CLEARING_APPLIED,
                () -> applications.apply(period(code, tenth, LocalDate.of(2026, 1, 31)), HIS));
        applications.apply(period(code, tenth.plusDays(1), LocalDate.of(2026, 1, 31)), HIS);
        assertThat(applications.find(query(code))).hasSize(2);
    }

    private static ClearingRequest period(String code, LocalDate from, LocalDate to) {
        var days = ClearingPeriod.of(null, from, to);
        return new ClearingRequest(new InstitutionCode(code), "11", null, null, days, null, usual(0));
    }

    /** Where the fund total contains the personal account, it is asked for once. */
    @Test
    void theAccountWithinTheFundTotalIsTakenOff() {
        var place = "617181";
        var code = "H61718100001";
        region.open(place, code);
        region.decide(place, PolicyTopics.ACCOUNT_IN_FUND_SUM, Map.of("*", "true"));
        var settlement = SettlementJson.of(code, "H1").on("2026-01-05").with("fund_pay_sumamt", "920.00");
        json(Http.hospital(mvc, code, place).post("/api/settlements", settlement), 201);
        var application = applications.apply(request(code, null, usual(1)), HIS);
        assertThat(application.request().amounts().fund()).isEqualTo(Money.ofYuan("800.00"));
    }

    private String opened(String code) {
        region.open(REGION, code);
        return code;
    }

    private Http hospital(String code) {
        return Http.hospital(mvc, code, REGION);
    }

    private String settle(String code, String date, String name, String clrType, String clrOptins) {
        var settlement =
                SettlementJson.of(code, name).on(date).with("clr_type", clrType).with("clr_optins", clrOptins);
        return json(hospital(code).post("/api/settlements", settlement), 201)
                .get("id")
                .asString();
    }

    /** The sums of so many usual settlements. */
    private static ClearingAmounts usual(int count) {
        return amounts(
                1_000 * count + ".00",
                1_000 * count + ".00",
                800 * count + ".00",
                80 * count + ".00",
                120 * count + ".00");
    }

    private static ClearingAmounts amounts(String medfee, String accepted, String fund, String cash, String account) {
        return new ClearingAmounts(
                Money.ofYuan(medfee),
                Money.ofYuan(accepted),
                Money.ofYuan(fund),
                Money.ofYuan(cash),
                Money.ofYuan(account));
    }

    private static ClearingRequest request(String code, @Nullable String clrOptins, ClearingAmounts amounts) {
        return new ClearingRequest(new InstitutionCode(code), "11", "1", clrOptins, JANUARY, null, amounts);
    }

    private static ClearingQuery query(String code) {
        return new ClearingQuery(new InstitutionCode(code), null, null, null, null);
    }

    private void cancel(ClearingApplication application) {
        applications.cancel(application.request().institution(), application.clrAppyEvtId(), null, HIS);
    }

    /** As the clearing will. */
    private void move(ClearingApplication application, String status) {
        db.sql("UPDATE clearing_application SET status = :status WHERE id = :id")
                .param("status", status)
                .param("id", application.id())
                .update();
    }

    private long events(String type, String code) {
        return db.sql("SELECT count(*) FROM trail_event WHERE type = :type AND stream LIKE '%/' || :code || '/%'")
                .param("type", type)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    private static Refused refused(ErrorCode code, ThrowingCallable action) {
        var refused = catchThrowableOfType(Refused.class, action);
        assertThat(refused.errorCode()).isEqualTo(code);
        return refused;
    }
}
