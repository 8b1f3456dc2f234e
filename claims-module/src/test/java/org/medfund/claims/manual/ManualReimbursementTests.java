package org.medfund.claims.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.visit.CountedInvoices;
import org.medfund.claims.visit.Invoice;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitFee;
import org.medfund.claims.window.WindowTown;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Bills that people paid, and what the insured place gives back. */
@ClaimsTest
class ManualReimbursementTests {

    private static final String HOME = "619961";
    private static final String AWAY = "629961";
    private static final String REIMBURSEMENTS = "/api/manual-reimbursements";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    CountedInvoices invoices;

    @Autowired
    JdbcClient db;

    private WindowTown.Town home;
    private WindowTown.Town away;
    private UUID person;

    @BeforeEach
    void open() {
        home = towns.open(HOME, mvc);
        away = towns.open(AWAY, mvc);
        person = home.employee();
    }

    @Test
    void aBillOfNobodyOrWithAWrongSumOrFromTheAgencyIsRefused() {
        assertThat(problem(post(away, bill("I-1", Ids.next())), 422)).isEqualTo("CLAIMS-0085");
        assertThat(problem(
                        post(away, bill("I-2", person).replace("\"amountFen\":250000", "\"amountFen\":250001")), 422))
                .isEqualTo("CLAIMS-0090");
        problem(Http.agency(mvc, "li", "MAKER", AWAY).post("/api/self-paid-bills", bill("I-3", person)), 403);
        assertThat(problem(post(away, bill("I-4", person).replace("\"I-4\"", "null")), 400))
                .isEqualTo("CLAIMS-0003");
    }

    @Test
    void theSameBillAgainIsTheSameAndAnotherUnderItsInvoiceIsNone() {
        var invoice = invoice();
        var first = json(post(away, bill(invoice, person)), 201);
        assertThat(json(post(away, bill(invoice, person)), 200)).isEqualTo(first);
        assertThat(problem(post(away, bill(invoice, home.employee())), 409)).isEqualTo("CLAIMS-0017");
    }

    @Test
    void onlyAMakerOfTheInsuredPlaceReimburses() {
        var bill = uploaded(away, invoice());
        problem(Http.agency(mvc, "li", "MAKER", AWAY).post(REIMBURSEMENTS, pick(bill)), 404);
        problem(Http.agency(mvc, "li", "CHECKER", HOME).post(REIMBURSEMENTS, pick(bill)), 403);
        problem(Http.agency(mvc, "li", "MAKER", HOME).post(REIMBURSEMENTS, "{}"), 400);
    }

    @Test
    void whoeverIsNotEnrolledGetsNothingBackAndTheBillWaits() {
        var stranger = home.stranger();
        var bill = json(post(away, bill(invoice(), stranger)), 201).get("id").asString();
        assertThat(problem(reimburse(bill), 422)).isEqualTo("CLAIMS-0043");
        assertThat(waiting()).contains(bill);
    }

    /** S1-3.12: picked from the uploaded ones, no paper, once only; also by two at the same moment. */
    @Test
    void aBillIsReimbursedOnce() {
        var bill = uploaded(away, invoice());
        assertThat(waiting()).contains(bill);
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> reimburse(bill).getResponse().getStatus()))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join);
        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409);
        assertThat(waiting()).doesNotContain(bill);
        assertThat(pooled()).isEqualTo(1);
    }

    /** S1-3.12: what was settled directly has its invoice, and is not reimbursed again. */
    @Test
    void whatWasSettledDirectlyIsNotReimbursed() {
        var invoice = invoice();
        var bill = uploaded(away, invoice);
        invoices.count(Ids.next(), Set.of(new Invoice(away.hospital(), invoice)));
        assertThat(problem(reimburse(bill), 409)).isEqualTo("CLAIMS-0117");
    }

    /** The first worked case: at home by hand as much as at the window. */
    @Test
    void atHomeItGivesWhatTheWindowGives() {
        var made = json(reimburse(uploaded(home, invoice())), 201);
        assertThat(made.get("fundFen").asLong()).isEqualTo(728_000);
        assertThat(made.get("medfeeFen").asLong()).isEqualTo(1_000_000);
    }

    /** S1-3.8: nothing was filed before the discharge, so it is reimbursed by hand, with the reduction of who was not referred. */
    @Test
    void elsewhereWithoutAFilingItGivesLess() {
        var made = json(reimburse(uploaded(away, invoice())), 201);
        assertThat(made.get("fundFen").asLong()).isPositive().isLessThan(728_000);
        assertThat(made.get("steps").toString()).contains("非急诊且未转诊");
    }

    /** S1-3.8: a filing that came after the discharge counts by hand, where the window would refuse it. */
    @Test
    void aFilingThatCameLaterCounts() {
        json(home.maker().post("/api/persons/" + Ids.text(person) + "/filings", """
            {"region":"%s","kind":"REFERRED","subject":"%s","from":"2026-01-01"}\
            """.formatted(HOME, AWAY)), 201);
        var made = json(reimburse(uploaded(away, invoice())), 201);
        assertThat(made.get("steps").toString()).contains("异地转诊").doesNotContain("非急诊且未转诊");
    }

    @Test
    void theMakerDoesNotApproveAndNobodyApprovesTwice() {
        var made = json(reimburse(uploaded(home, invoice())), 201);
        assertThat(made.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(problem(approve(made, "li"), 403)).isEqualTo("CLAIMS-0078");
        assertThat(events(made)).isZero();
        assertThat(json(approve(made, "wang"), 200).get("state").asString()).isEqualTo("APPROVED");
        assertThat(problem(approve(made, "zhao"), 409)).isEqualTo("CLAIMS-0118");
        assertThat(events(made)).isEqualTo(1);
    }

    /** S1-1.1: what was reimbursed by hand counts once two people said so, where the person is insured and where the care was. */
    @Test
    void itIsPublishedWithBothPlacesWhenItIsApproved() {
        var made = json(reimburse(uploaded(away, invoice())), 201);
        assertThat(published(made)).isEmpty();
        json(approve(made, "wang"), 200);
        var fund = made.get("fundFen").asLong();
        assertThat(published(made)).containsExactly("%s %s true 1000000 %d 2026-02-20".formatted(HOME, AWAY, fund));
    }

    /** S1-3.8: what the checker declines has used up neither deductible nor cap, and its invoice counts for nothing. */
    @Test
    void whatIsRejectedGivesBackExactlyAndMayBeProposedAnew() {
        json(approve(json(reimburse(uploaded(home, invoice())), 201), "wang"), 200);
        var bill = uploaded(away, invoice());
        var before = accumulated();
        var made = json(reimburse(bill), 201);
        assertThat(accumulated()).isNotEqualTo(before);
        assertThat(waiting()).doesNotContain(bill);
        assertThat(json(reject(made, "wang", "票据模糊"), 200).get("state").asString())
                .isEqualTo("REJECTED");
        assertThat(accumulated()).isEqualTo(before);
        assertThat(waiting()).contains(bill);
        assertThat(rejections(made)).isEqualTo(1);
        var anew = json(reimburse(bill), 201);
        assertThat(anew.get("id")).isNotEqualTo(made.get("id"));
        assertThat(anew.get("fundFen")).isEqualTo(made.get("fundFen"));
        assertThat(json(approve(anew, "wang"), 200).get("state").asString()).isEqualTo("APPROVED");
    }

    @Test
    void theMakerDoesNotRejectAndNobodyDecidesTwice() {
        var made = json(reimburse(uploaded(home, invoice())), 201);
        assertThat(problem(reject(made, "li", "x"), 403)).isEqualTo("CLAIMS-0078");
        assertThat(problem(reject(made, "wang", " "), 400)).isEqualTo("CLAIMS-0003");
        json(reject(made, "wang", "x"), 200);
        var rejected = accumulated();
        assertThat(problem(reject(made, "zhao", "x"), 409)).isEqualTo("CLAIMS-0150");
        assertThat(problem(approve(made, "zhao"), 409)).isEqualTo("CLAIMS-0150");
        assertThat(accumulated()).isEqualTo(rejected);
        var approved = json(reimburse(uploaded(home, invoice())), 201);
        json(approve(approved, "wang"), 200);
        assertThat(problem(reject(approved, "zhao", "x"), 409)).isEqualTo("CLAIMS-0118");
        assertThat(published(made)).isEmpty();
    }

    @Test
    void ofApprovalsAndRejectionsAtOnceOneHolds() throws Exception {
        var made = json(reimburse(uploaded(home, invoice())), 201);
        try (var checkers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.of("wang", "zhao", "qian")
                    .flatMap(who ->
                            Stream.<Callable<MvcTestResult>>of(() -> approve(made, who), () -> reject(made, who, "x")))
                    .toList();
            assertThat(checkers.invokeAll(answers))
                    .extracting(answer -> answer.resultNow().getResponse().getStatus())
                    .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
        }
    }

    private MvcTestResult reject(JsonNode made, String who, String reason) {
        return Http.agency(mvc, who, "CHECKER", HOME)
                .post(
                        REIMBURSEMENTS + "/" + made.get("id").asString() + "/rejection",
                        "{\"reason\":\"" + reason + "\"}");
    }

    private long rejections(JsonNode made) {
        return count("trail_event WHERE type = 'claims.manual-reimbursement-rejected' AND stream = 'reimbursement/"
                + made.get("id").asString() + "'");
    }

    private List<String> accumulated() {
        return db.sql("SELECT to_jsonb(a)::text FROM accumulator a WHERE person_id = ? ORDER BY 1")
                .param(person)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> published(JsonNode made) {
        return db.sql("SELECT concat_ws(' ', region, care_region, stay::text, medfee_fen, fund_fen, approved_on)"
                        + " FROM manual_reimbursement_v1 WHERE id = :id")
                .param("id", Ids.parse(made.get("id").asString()))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** It is owed to the person: no institution is paid for it. */
    @Test
    void itStandsInNoSettlement() {
        var before = settlements();
        json(approve(json(reimburse(uploaded(home, invoice())), 201), "wang"), 200);
        assertThat(settlements()).isEqualTo(before);
    }

    /** S1-3.6, S2-6c: an outside purchase counts in the stay, and in no reimbursement beside it. */
    @Test
    void whatCountsInAStayIsNotReimbursed() {
        var invoice = invoice();
        var bill = uploaded(away, invoice);
        stay(new Invoice(away.hospital(), invoice));
        assertThat(problem(reimburse(bill), 409)).isEqualTo("CLAIMS-0117");
    }

    /** S1-3.6: nor does it count in a second stay, or in a stay after it was reimbursed. */
    @Test
    void anOutsideInvoiceCountsInOneStay() {
        var invoice = new Invoice("SHOP", invoice());
        stay(invoice);
        counted(invoice);
        var reimbursed = invoice();
        json(reimburse(uploaded(away, reimbursed)), 201);
        counted(new Invoice(away.hospital(), reimbursed));
    }

    private void counted(Invoice invoice) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stay(invoice))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.INVOICE_COUNTED));
    }

    private UUID stay(Invoice invoice) {
        var line = WindowTown.fee("1", "A", "100");
        var outside = new VisitFee(
                line.serial(),
                line.chargeBatch(),
                line.itemCode(),
                null,
                line.amount(),
                line.quantity(),
                line.price(),
                line.occurredAt(),
                false,
                true,
                null,
                null,
                invoice,
                null,
                null);
        var began = line.occurredAt();
        var facts = new VisitFacts("21", began, began, null, null, false, false);
        return home.visit(person, InsuranceType.EMPLOYEE, facts, true, outside);
    }

    private MvcTestResult post(WindowTown.Town town, String bill) {
        return Http.hospital(mvc, town.hospital(), town == home ? HOME : AWAY).post("/api/self-paid-bills", bill);
    }

    private String uploaded(WindowTown.Town town, String invoice) {
        return json(post(town, bill(invoice, person)), 201).get("id").asString();
    }

    private MvcTestResult reimburse(String bill) {
        return home.maker().post(REIMBURSEMENTS, pick(bill));
    }

    private MvcTestResult approve(JsonNode made, String who) {
        return Http.agency(mvc, who, "CHECKER", HOME)
                .post(REIMBURSEMENTS + "/" + made.get("id").asString() + "/approval", "");
    }

    private String waiting() {
        return json(home.maker().get("/api/self-paid-bills?limit=500&region=" + HOME), 200)
                .toString();
    }

    private long events(JsonNode made) {
        return count("trail_event WHERE type = 'claims.manually-reimbursed' AND stream = 'reimbursement/"
                + made.get("id").asString() + "'");
    }

    private long settlements() {
        return count("settlement_v1");
    }

    private long pooled() {
        return db.sql("SELECT admissions FROM accumulator WHERE person_id = ? AND year = ? AND disease = ''")
                .param(person)
                .param(LocalDate.of(2026, 2, 20).getYear())
                .query(Long.class)
                .single();
    }

    private long count(String from) {
        return db.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }

    private static String invoice() {
        return Ids.text(Ids.next());
    }

    private static String pick(String bill) {
        return "{\"bill\":\"" + bill + "\"}";
    }

    /** The fees of the first worked case. */
    private static String bill(String invoice, UUID person) {
        return """
            {"invoice":"%s","person":"%s","insurance":"310","insuredRegion":"%s","medType":"21","stay":true,
             "beganAt":"2026-02-20T01:00:00Z","endedAt":"2026-02-20T02:00:00Z","lines":[%s,%s,%s]}\
            """.formatted(
                        invoice,
                        Ids.text(person),
                        HOME,
                        line("1", "C", 50_000, 500),
                        line("2", "B", 700_000, 7_000),
                        line("3", "A", 250_000, 2_500));
    }

    private static String line(String serial, String item, int fen, int price) {
        return """
            {"serial":"%s","item":"%s","amountFen":%d,"quantityE4":10000,"priceE6":%d000000,"occurredAt":"2026-02-20T01:00:00Z"}\
            """.formatted(serial, item, fen, price);
    }
}
