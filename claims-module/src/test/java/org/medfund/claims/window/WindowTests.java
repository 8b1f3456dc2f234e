package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.claims.window.WindowTown.firstWorkedCase;
import static org.medfund.claims.window.WindowTown.lines;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;
import static org.medfund.kernel.InsuranceType.RESIDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.claims.person.account.LedgerRequest;
import org.medfund.claims.person.account.Ledgers;
import org.medfund.claims.person.account.YearFigures;
import org.medfund.claims.person.account.YearKey;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitFee;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Visits as the window settles them. */
@ClaimsTest
class WindowTests {

    private static final String REGION = "619951";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    TestRegion regions;

    @Autowired
    Window window;

    @Autowired
    OrderWriter writer;

    @Autowired
    Ledgers ledgers;

    @Autowired
    JdbcClient db;

    private WindowTown.Town town;

    @BeforeEach
    void open() {
        town = towns.open(REGION, mvc);
    }

    @Test
    void aVisitOfAnotherPersonOrAnUnknownOneIsNotSettled() {
        var visit = town.stay(town.employee(), EMPLOYEE, firstWorkedCase());
        refused(ClaimsError.UNKNOWN_VISIT, town.order(town.employee(), visit).order());
        refused(
                ClaimsError.UNKNOWN_VISIT,
                town.order(town.employee(), Ids.next()).order());
    }

    @Test
    void whoeverIsNotEnrolledIsRefused() {
        var stranger = town.stranger();
        var visit = town.outpatient(stranger, RESIDENT, fee("1", "A", "100"));
        refused(
                ClaimsError.NOT_ENROLLED,
                town.order(stranger, visit).of(RESIDENT, "11").order());
    }

    @Test
    void sumsThatAreNotThoseOfTheFeesAreRefusedWithOurs() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var order = town.order(person, visit).declaring("9999.99").order();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> window.settle(order))
                .satisfies(refused -> {
                    assertThat(refused.errorCode()).isEqualTo(ClaimsError.SUMS_DIFFER);
                    assertThat(refused.violations().getFirst().expected()).isEqualTo("10000.00");
                });
        assertThat(stored(visit)).isZero();
    }

    /** S1-3.12: an invoice counts once, in whichever settlement; the second visit stays open. */
    @Test
    void anInvoiceIsSettledOnce() {
        var person = town.employee();
        var invoice = Ids.text(Ids.next());
        window.settle(town.order(person, town.stay(person, EMPLOYEE, firstWorkedCase()))
                .invoice(invoice)
                .order());
        var second = town.stay(person, EMPLOYEE, firstWorkedCase());
        refused(
                ClaimsError.INVOICE_COUNTED,
                town.order(person, second).invoice(invoice).order());
        assertThat(year(person, EMPLOYEE).admissions()).isEqualTo(1);
    }

    /** The first worked case of the Ankang parameters, through visit, fees and settlement (S3-art10). */
    @Test
    void theEmployeesWorkedCaseComesOutToTheFen() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var settled = window.settle(town.order(person, visit).declaring("10000").order());
        var amounts = settled.row().content().amounts();
        assertThat(settled.deductible()).isEqualTo(Money.ofYuan("800"));
        assertThat(amounts.pooled()).isEqualTo(Money.ofYuan("7280"));
        assertThat(amounts.personal()).isEqualTo(Money.ofYuan("2720"));
        assertThat(amounts.inScope()).isEqualTo(Money.ofYuan("8800"));
        assertThat(settled.row().content().codes().clrType()).isEqualTo("21");
        assertThat(year(person, EMPLOYEE).admissions()).isEqualTo(1);
        assertThat(year(person, EMPLOYEE).pooled()).isEqualTo(Money.ofYuan("7280"));
        assertThat(stored(visit)).isEqualTo(1);
    }

    @Test
    void thePatientReadsHowItCameAbout() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var settled = window.settle(town.order(person, visit).order());
        var uri = "/api/settlements/" + Ids.text(settled.row().id()) + "/explanation";
        var read = json(Http.hospital(mvc, town.hospital(), REGION).get(uri), 200);
        assertThat(read.get("personClass").asString()).isEqualTo("WORKING");
        assertThat(read.get("policyVersion").asString()).hasSize(64);
        assertThat(read.get("steps")
                        .valueStream()
                        .map(step -> step.get("chinese").asString()))
                .anyMatch(sentence -> sentence.contains("起付标准") && sentence.contains("800.00"))
                .anyMatch(sentence -> sentence.contains("91%") && sentence.contains("7280.00"));
        assertThat(read.get("steps")
                        .valueStream()
                        .map(step -> step.get("clause").asString()))
                .contains("S1-2.1", "S3-art10");
        problem(Http.hospital(mvc, "H61995199999", REGION).get(uri), 404);
    }

    @Test
    void aPreSettlementSaysTheSameAndStoresNothing() {
        var person = town.employee();
        town.credit(person, 100_000);
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var order = town.order(person, visit).withAccount().order();
        var before = rows();
        var foreseen = window.preSettle(order);
        assertThat(rows()).isEqualTo(before);
        var settled = window.settle(order);
        assertThat(settled.row().content().amounts())
                .isEqualTo(foreseen.row().content().amounts());
        assertThat(settled.balance()).isEqualTo(foreseen.balance()).isEqualTo(Money.ZERO);
        assertThat(settled.row().content().amounts().account()).isEqualTo(Money.ofYuan("1000"));
    }

    @Test
    void theSameOrderAgainHasTheSameAnswerAndOtherContentIsRefused() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var builder = town.order(person, visit).msgid(town.hospital() + "202602201100000001");
        var first = window.settle(builder.order());
        var again = window.settle(builder.at("2026-02-20T03:00:09Z").order());
        assertThat(again.row().id()).isEqualTo(first.row().id());
        assertThat(again.row().content().setlTime())
                .isEqualTo(first.row().content().setlTime());
        refused(ClaimsError.OTHER_CONTENT, builder.inMidStay().order());
        assertThat(year(person, EMPLOYEE).admissions()).isEqualTo(1);
    }

    /** Three visits of a person in one batch: the second bears what the first left of the year's deductible, and so on. */
    @Test
    void visitsOfOnePersonInOneBatchSeeEachOther() {
        var together = outpatients();
        var alone = outpatients();
        var batch = together.stream().map(PendingOrder::new).toList();
        writer.write(batch);
        var oneByOne = alone.stream().map(window::settle).toList();
        assertThat(batch.stream()
                        .map(pending -> pending.answer().join().row().content().amounts()))
                .containsExactlyElementsOf(oneByOne.stream()
                        .map(settled -> settled.row().content().amounts())
                        .toList());
        assertThat(batch.getFirst().answer().join().deductible()).isEqualTo(Money.ofYuan("150"));
        assertThat(batch.get(1).answer().join().deductible()).isEqualTo(Money.ofYuan("50"));
        assertThat(batch.get(2).answer().join().deductible()).isEqualTo(Money.ZERO);
    }

    @Test
    void oneRefusedOrderNeverFailsItsNeighbours() {
        var orders = outpatients().stream().map(PendingOrder::new).toList();
        var stranger = town.stranger();
        var visit = town.outpatient(stranger, RESIDENT, fee("1", "A", "100"));
        var bad =
                new PendingOrder(town.order(stranger, visit).of(RESIDENT, "11").order());
        writer.write(List.of(orders.getFirst(), bad, orders.get(1), orders.get(2)));
        assertThat(bad.answer()).isCompletedExceptionally();
        assertThat(orders)
                .allMatch(pending ->
                        pending.answer().isDone() && !pending.answer().isCompletedExceptionally());
        assertThat(stored(visit)).isZero();
    }

    @Test
    void twoOrdersForOneVisitInOneBatchSettleItOnce() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var batch = List.of(
                new PendingOrder(town.order(person, visit).order()),
                new PendingOrder(town.order(person, visit).order()));
        writer.write(batch);
        assertThat(batch.getFirst().answer()).isCompleted();
        assertThat(batch.get(1).answer()).isCompletedExceptionally();
        refused(ClaimsError.NOTHING_TO_SETTLE, town.order(person, visit).order());
        assertThat(year(person, EMPLOYEE).admissions()).isEqualTo(1);
    }

    /** S3-art11b: the exact negation, and as if it had never been for year, account and visit. */
    @Test
    void aReversalGivesAccumulatorsAccountAndFeesBack() {
        var person = town.employee();
        town.credit(person, 50_000);
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var first = window.settle(town.order(person, visit).withAccount().order());
        assertThat(first.balance()).isEqualTo(Money.ZERO);
        json(
                Http.hospital(mvc, town.hospital(), REGION)
                        .post("/api/settlements/" + Ids.text(first.row().id()) + "/reversal", """
                            {"medins_setl_id":"%s","setl_time":"2026-02-20 11:00:00"}\
                            """.formatted(
                                        Ids.text(Ids.next()))),
                201);
        assertThat(year(person, EMPLOYEE)).isEqualTo(YearFigures.NOTHING);
        var again = window.settle(town.order(person, visit).withAccount().order());
        assertThat(again.row().content().amounts())
                .isEqualTo(first.row().content().amounts());
        assertThat(again.deductible()).isEqualTo(first.deductible());
    }

    /** A stay in two parts, the second after the turn of nothing: one admission, and one deductible in all. */
    @Test
    void aStaySettledInPartsIsOneAdmissionWithOneDeductible() {
        var person = town.employee();
        var visit = town.visit(
                person,
                EMPLOYEE,
                new VisitFacts("21", WindowTown.MORNING, null, null, null, false, false),
                true,
                lines(List.of("A", "500")));
        var first = window.settle(town.order(person, visit).inMidStay().order());
        assertThat(first.deductible()).isEqualTo(Money.ofYuan("500"));
        town.charge(person, visit, fee("L", "A", "1000"));
        refused(ClaimsError.VISIT_STEP_WRONG, town.order(person, visit).order());
        town.discharge(person, visit);
        var second = window.settle(town.order(person, visit).order());
        assertThat(second.deductible()).isEqualTo(Money.ofYuan("300"));
        assertThat(second.row().content().amounts().pooled()).isEqualTo(Money.ofYuan("637"));
        assertThat(year(person, EMPLOYEE).admissions()).isEqualTo(1);
    }

    /** Parts that are settled in one batch stand in their order, as if they had come one after the other. */
    @Test
    void ofPartsThatAreSettledInOneBatchTheLastIsRevokedFirst() {
        var person = town.employee();
        var facts = new VisitFacts("21", WindowTown.MORNING, null, null, null, false, false);
        var visit = town.visit(person, EMPLOYEE, facts, true, lines(List.of("A", "1000")));
        town.charge(person, visit, in("B2", fee("L", "A", "1000")));
        town.discharge(person, visit);
        var parts = List.of("B1", "B2").stream()
                .map(batch ->
                        new PendingOrder(town.order(person, visit).batch(batch).order()))
                .toList();
        writer.write(parts);
        var settled = parts.stream().map(part -> part.answer().join()).toList();
        assertThat(settled.getLast().deductible()).isEqualTo(Money.ZERO);
        assertThat(problem(reverse(settled.getFirst()), 409)).isEqualTo("CLAIMS-0057");
        json(reverse(settled.getLast()), 201);
        json(reverse(settled.getFirst()), 201);
    }

    /** An outpatient is not paid as if he had been admitted, nor the other way round. */
    @Test
    void careOfAnAdmittedPersonIsSettledOnlyWithAnAdmission() {
        var person = town.employee();
        var outpatient = new VisitFacts("21", WindowTown.MORNING, null, null, null, false, false);
        notRegistered(() -> town.visit(person, EMPLOYEE, outpatient, false, fee("1", "A", "5000")));
        var admitted = new VisitFacts("11", WindowTown.MORNING, null, null, null, false, false);
        notRegistered(() -> town.visit(person, EMPLOYEE, admitted, true, fee("1", "A", "5000")));
    }

    private static VisitFee in(String batch, VisitFee fee) {
        return new VisitFee(
                fee.serial(),
                batch,
                fee.itemCode(),
                fee.ownCode(),
                fee.amount(),
                fee.quantity(),
                fee.price(),
                fee.occurredAt(),
                fee.selfPaid(),
                fee.outside(),
                fee.doctor(),
                fee.refundOf(),
                fee.invoice(),
                null,
                null);
    }

    private static void notRegistered(ThrowableAssert.ThrowingCallable registering) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(registering)
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.UNKNOWN_CODE));
    }

    /** The first part bore the deductible for all of them: it cannot be taken out from under the second. */
    @Test
    void ofAStayInPartsTheLastIsRevokedFirst() {
        var person = town.employee();
        var facts = new VisitFacts("21", WindowTown.MORNING, null, null, null, false, false);
        var visit = town.visit(person, EMPLOYEE, facts, true, lines(List.of("A", "1000")));
        var first = window.settle(town.order(person, visit).inMidStay().order());
        town.charge(person, visit, fee("L", "A", "1000"));
        town.discharge(person, visit);
        var second = window.settle(town.order(person, visit).order());
        assertThat(problem(reverse(first), 409)).isEqualTo("CLAIMS-0057");
        json(reverse(second), 201);
        json(reverse(first), 201);
        assertThat(year(person, EMPLOYEE)).isEqualTo(YearFigures.NOTHING);
    }

    /** S4-B2d: any disease at all would otherwise have a cap of its own. */
    @Test
    void chronicCareIsSettledOnlyForADiseaseThatIsFiled() {
        var person = town.employee();
        var facts = new VisitFacts("14", WindowTown.MORNING, null, "M01600", null, false, false);
        var visit = town.visit(person, EMPLOYEE, facts, false, fee("1", "A", "100"));
        var order = town.order(person, visit).of(EMPLOYEE, "14");
        refused(ClaimsError.DISEASE_NOT_FILED, order.order());
        town.fileDisease(person, "M01600");
        window.settle(order.order());
    }

    /** Two cashiers send the same order at once, to two writers: one settles, and both have its answer. */
    @Test
    void copiesThatComeAtOnceHaveOneEffectAndOneAnswer() {
        var person = town.employee();
        var visit = town.stay(person, EMPLOYEE, firstWorkedCase());
        var order = town.order(person, visit).order();
        var copies = List.of(new PendingOrder(order), new PendingOrder(order), new PendingOrder(order));
        var writers = copies.stream()
                .map(copy -> CompletableFuture.runAsync(() -> writer.write(List.of(copy))))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(writers).join();
        assertThat(copies.stream().map(copy -> copy.answer().join().row().id()).distinct())
                .hasSize(1);
        assertThat(year(person, EMPLOYEE).admissions()).isEqualTo(1);
    }

    @Test
    void aReadyMadeRecordOfAPersonKeptHereIsRefused() {
        var person = town.employee();
        regions.open("619962", "H61996200001"); // it keeps no catalogue
        var record = SettlementJson.of("H61996200001", "READY-1").with("psn_no", Ids.text(person));
        assertThat(problem(Http.hospital(mvc, "H61996200001", "619962").post("/api/settlements", record), 422))
                .isEqualTo("CLAIMS-0058");
    }

    @Test
    void ofWhatIsRefusedNothingIsOpened() {
        var stranger = town.stranger();
        var visit = town.outpatient(stranger, RESIDENT, fee("1", "A", "100"));
        var before = rows();
        refused(
                ClaimsError.NOT_ENROLLED,
                town.order(stranger, visit).of(RESIDENT, "11").order());
        assertThat(rows()).isEqualTo(before);
    }

    private MvcTestResult reverse(SettledVisit settled) {
        return Http.hospital(mvc, town.hospital(), REGION)
                .post("/api/settlements/" + Ids.text(settled.row().id()) + "/reversal", """
                                {"medins_setl_id":"%s","setl_time":"2026-02-20 11:00:00"}""".formatted(
                                Ids.text(Ids.next())));
    }

    private List<SettlementOrder> outpatients() {
        var person = town.employee();
        return List.of("150", "250", "400").stream()
                .map(yuan -> town.order(person, town.outpatient(person, EMPLOYEE, fee("1", "A", yuan)))
                        .of(EMPLOYEE, "11")
                        .order())
                .toList();
    }

    private void refused(ClaimsError error, SettlementOrder order) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> window.settle(order))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private YearFigures year(UUID person, InsuranceType insurance) {
        var key = YearKey.of(
                new RegionCode(REGION),
                person,
                insurance,
                LocalDate.of(2026, 2, 20).getYear());
        return ledgers.look(new LedgerRequest(Set.of(), Set.of(key), Set.of())).year(key);
    }

    private int stored(UUID visit) {
        return db.sql("SELECT count(*) FROM settlement WHERE region = :region AND mdtrt_id = :visit")
                .param("region", REGION)
                .param("visit", Ids.text(visit))
                .query(Integer.class)
                .single();
    }

    /** The number of rows of everything that a settlement touches. */
    private List<Long> rows() {
        return List.of(
                        "settlement",
                        "settlement_key",
                        "accumulator",
                        "personal_account",
                        "visit_settlement",
                        "trail_event")
                .stream()
                .map(table -> db.sql("SELECT count(*) FROM " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
