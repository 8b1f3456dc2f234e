package org.medfund.claims.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.visit.FeeMother.fee;
import static org.medfund.claims.visit.VisitKind.OUTPATIENT;
import static org.medfund.claims.visit.VisitKind.STAY;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.claims.person.PersonMother;
import org.medfund.claims.visit.OpenVisits.Settled;
import org.medfund.claims.visit.VisitDetails.Diagnosis;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Visits as the settlements find and take them. */
@ClaimsTest
class OpenVisitsTests {

    private static final String REGION = "619941";
    private static final InstitutionCode HOSPITAL = new InstitutionCode("H61994100001");
    private static final InstitutionCode OTHER = new InstitutionCode("H61994100002");
    private static final Actor CASHIER = new Actor("cashier", HOSPITAL.value(), "INSTITUTION", "national");
    private static final Instant BEGAN = Instant.parse("2026-02-20T00:30:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    OpenVisits visits;

    @Autowired
    VisitWriter writer;

    @Autowired
    FeeWriter fees;

    @Autowired
    JdbcClient db;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionOperations transactions;

    private UUID person = Ids.next();

    @BeforeEach
    void register() {
        region.open(REGION, HOSPITAL.value(), OTHER.value());
        person = Ids.parse(json(
                        Http.agency(mvc, "li", "MAKER", REGION)
                                .post("/api/persons", PersonMother.json(REGION, "钱七", PersonMother.number())),
                        201)
                .get("id")
                .asString());
    }

    @Test
    void aCancelledVisitAndAnUnknownOneAreAbsent() {
        var open = visit(false);
        var cancelled = visit(false);
        writer.cancel(key(cancelled), OUTPATIENT, CASHIER);
        assertThat(locked(List.of(open, cancelled, Ids.next()))).containsOnlyKeys(open);
        refused("CLAIMS-0087", () -> fees.add(key(cancelled), OUTPATIENT, List.of(fee("1", "B1", "5")), CASHIER));
        refused("CLAIMS-0087", () -> writer.cancel(key(cancelled), OUTPATIENT, CASHIER));
    }

    @Test
    void aForeignVisitIsNotFound() {
        var visit = visit(false);
        var foreign = new VisitKey(OTHER, person, visit);
        refused("CLAIMS-0086", () -> fees.add(foreign, OUTPATIENT, List.of(fee("1", "B1", "5")), CASHIER));
        refused("CLAIMS-0086", () -> writer.cancel(foreign, OUTPATIENT, CASHIER));
        refused("CLAIMS-0086", () -> writer.cancel(new VisitKey(HOSPITAL, Ids.next(), visit), OUTPATIENT, CASHIER));
    }

    @Test
    void aSettlementTakesItsFeesAndClosesTheVisit() {
        var visit = visit(false);
        add(visit, fee("1", "B1", "5"), fee("2", "B1", "7"), fee("3", "B2", "9"));
        assertThat(openSerials(visit)).containsExactly("1", "2", "3");
        settle(new Settled(visit, Ids.next(), Set.of("1", "2"), false));
        assertThat(openSerials(visit)).containsExactly("3");
        settle(new Settled(visit, Ids.next(), Set.of("3"), true));
        assertThat(openSerials(visit)).isEmpty();
        refused("CLAIMS-0088", () -> fees.add(key(visit), OUTPATIENT, List.of(fee("4", "B1", "5")), CASHIER));
        refused("CLAIMS-0088", () -> fees.cancel(key(visit), OUTPATIENT, fee -> true, CASHIER));
        refused("CLAIMS-0088", () -> writer.cancel(key(visit), OUTPATIENT, CASHIER));
    }

    @Test
    void theFeesOfAReversedSettlementCanBeCancelledOrSettledAnew() {
        var visit = visit(true);
        add(visit, fee("1", "B1", "5"), fee("2", "B2", "7"));
        var midStay = Ids.next();
        var last = Ids.next();
        settle(new Settled(visit, midStay, Set.of("1"), false));
        settle(new Settled(visit, last, Set.of("2"), true));
        reopen(List.of(last));
        assertThat(openSerials(visit)).containsExactly("2");
        assertThat(fees.cancel(key(visit), STAY, fee -> fee.serial().equals("1"), CASHIER))
                .isZero();
        fees.cancel(key(visit), STAY, fee -> fee.chargeBatch().equals("B2"), CASHIER);
        add(visit, fee("2", "B3", "8"));
        settle(new Settled(visit, Ids.next(), Set.of("2"), true));
        assertThat(openSerials(visit)).isEmpty();
        refused("CLAIMS-0088", () -> writer.cancel(key(visit), STAY, CASHIER));
    }

    @Test
    void aSettlementIsTakenBackOnceAndOneWithoutAVisitIsPassedOver() {
        var visit = visit(false);
        add(visit, fee("1", "B1", "5"));
        var settlement = Ids.next();
        settle(new Settled(visit, settlement, Set.of("1"), true));
        reopen(List.of(settlement, Ids.next()));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> reopen(List.of(settlement)));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> settle(new Settled(visit, settlement, Set.of("1"), true)));
    }

    @Test
    void aVisitWithFeesIsNotCancelledBeforeThem() {
        var visit = visit(false);
        add(visit, fee("1", "B1", "5"));
        refused("CLAIMS-0092", () -> writer.cancel(key(visit), OUTPATIENT, CASHIER));
        fees.cancel(key(visit), OUTPATIENT, fee -> true, CASHIER);
        writer.cancel(key(visit), OUTPATIENT, CASHIER);
        assertThat(locked(List.of(visit))).isEmpty();
    }

    @Test
    void linesWaitForWhoeverSettlesAndThenFindTheVisitClosed() {
        var visit = visit(false);
        add(visit, fee("1", "B1", "5"));
        var late = transactions.execute(status -> {
            visits.lock(List.of(visit));
            var adding = CompletableFuture.runAsync(() -> add(visit, fee("2", "B1", "5")));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> adding.get(200, TimeUnit.MILLISECONDS));
            visits.settled(List.of(new Settled(visit, Ids.next(), Set.of("1"), true)));
            return adding;
        });
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(Objects.requireNonNull(late)::get)
                .withMessageContaining("CLAIMS-0088");
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        var many = new ArrayList<UUID>();
        for (var i = 0; i < 20; i++) {
            var visit = visit(false);
            add(visit, fee("1", "B1", "5"), fee("2", "B1", "7"));
            many.add(visit);
        }
        assertThat(statements(many.subList(0, 1))).isEqualTo(5).isEqualTo(statements(many));
    }

    @Test
    void whatIsPersonalIsSealedUnderThePersonsKey() {
        var visit = visit(false);
        var stored = db.sql("SELECT details FROM visit_record WHERE visit_id = :id")
                .param("id", visit)
                .query((row, n) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("J00.x00", "OP-1");
        writer.change(
                key(visit),
                OUTPATIENT,
                new VisitUpdate(facts -> facts, details -> {
                    assertThat(details.number()).isEqualTo("OP-1");
                    return details;
                }),
                CASHIER);
    }

    @Test
    void aRegionDictionaryAndTheOrderOfTimesHold() {
        var visit = visit(true);
        var unknown = new VisitFacts("77", BEGAN, null, null, null, false, false);
        refused("CLAIMS-0012", () -> writer.change(key(visit), STAY, to(facts -> unknown), CASHIER));
        refused(
                "CLAIMS-0011",
                () -> writer.discharge(key(visit), to(facts -> facts.endedAt(BEGAN.minusSeconds(1))), CASHIER));
        refused(
                "CLAIMS-0027",
                () -> writer.discharge(key(visit), to(facts -> facts.endedAt(BEGAN.plusSeconds(86_400))), CASHIER));
        assertThat(locked(visit).endedAt()).isNull();
    }

    @Test
    void aStayEndsOnceAndGoesOnAgain() {
        var visit = visit(true);
        var end = BEGAN.plusSeconds(60);
        refused("CLAIMS-0093", () -> writer.cancelDischarge(key(visit), CASHIER));
        writer.discharge(key(visit), to(facts -> facts.endedAt(end)), CASHIER);
        assertThat(locked(visit).endedAt()).isEqualTo(end);
        refused("CLAIMS-0093", () -> writer.discharge(key(visit), to(facts -> facts.endedAt(end)), CASHIER));
        writer.cancelDischarge(key(visit), CASHIER);
        assertThat(locked(visit).endedAt()).isNull();
        var outpatient = visit(false);
        refused("CLAIMS-0093", () -> writer.discharge(key(outpatient), to(facts -> facts.endedAt(end)), CASHIER));
        refused("CLAIMS-0093", () -> writer.cancel(key(outpatient), STAY, CASHIER));
        refused("CLAIMS-0093", () -> fees.add(key(outpatient), STAY, List.of(fee("1", "B1", "5")), CASHIER));
    }

    @Test
    void nobodyRegistersForNobodyOrAtAnInstitutionThatMayNotSettle() {
        refused("CLAIMS-0085", () -> writer.register(registration(HOSPITAL, Ids.next(), false), CASHIER));
        var unknown = new InstitutionCode("H61994100009");
        refused("CLAIMS-0013", () -> writer.register(registration(unknown, person, false), CASHIER));
        region.suspend(REGION, OTHER.value(), Instant.parse("2026-02-20T02:59:00Z"));
        refused("CLAIMS-0014", () -> writer.register(registration(OTHER, person, false), CASHIER));
    }

    /** Locks, takes and gives back, over statements that are counted. */
    private int statements(List<UUID> taken) {
        var source = new CountingDataSource(dataSource);
        var counted = JdbcClient.create(source);
        var over = new StoredVisits(new VisitRows(counted), new FeeRows(counted), counted, Clock.systemUTC());
        transactions.executeWithoutResult(status -> {
            assertThat(over.lock(taken).values())
                    .hasSize(taken.size())
                    .allMatch(visit -> visit.fees().size() == 2);
            var settled = taken.stream()
                    .map(visit -> new Settled(visit, Ids.next(), Set.of("1"), false))
                    .toList();
            over.settled(settled);
            over.reopened(settled.stream().map(Settled::settlement).toList());
        });
        return source.statements();
    }

    private UUID visit(boolean stay) {
        return writer.register(registration(HOSPITAL, person, stay), CASHIER);
    }

    private static Registration registration(InstitutionCode institution, UUID person, boolean stay) {
        var payer = new RegionCode(REGION);
        var facts = new VisitFacts(stay ? "21" : "11", BEGAN, null, null, null, false, false);
        var cold = new Diagnosis("1", "1", "J00.x00", "感冒", null, null, null, null, null, null);
        var details = new VisitDetails("OP-1", null, null, null, null, null, List.of(cold));
        return new Registration(payer, institution, person, InsuranceType.EMPLOYEE, payer, stay, facts, details);
    }

    private VisitKey key(UUID visit) {
        return new VisitKey(HOSPITAL, person, visit);
    }

    private static VisitUpdate to(UnaryOperator<VisitFacts> facts) {
        return new VisitUpdate(facts, UnaryOperator.identity());
    }

    private void add(UUID visit, VisitFee... lines) {
        var stay = locked(visit).stay();
        fees.add(key(visit), stay ? STAY : OUTPATIENT, List.of(lines), CASHIER);
    }

    private Map<UUID, OpenVisit> locked(List<UUID> ids) {
        return Objects.requireNonNull(transactions.execute(status -> visits.lock(ids)));
    }

    private OpenVisit locked(UUID visit) {
        return Objects.requireNonNull(locked(List.of(visit)).get(visit));
    }

    private List<String> openSerials(UUID visit) {
        return locked(visit).fees().stream().map(VisitFee::serial).toList();
    }

    private void settle(Settled taken) {
        transactions.executeWithoutResult(status -> {
            visits.lock(List.of(taken.visit()));
            visits.settled(List.of(taken));
        });
    }

    private void reopen(List<UUID> settlements) {
        transactions.executeWithoutResult(status -> visits.reopened(settlements));
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.errorCode().code()).isEqualTo(code));
    }
}
