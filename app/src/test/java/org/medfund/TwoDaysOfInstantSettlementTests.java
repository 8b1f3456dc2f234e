package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Replay;
import org.medfund.trail.Seal;
import org.medfund.trail.TrailProof;

/**
 * Two days of instant settlement, told in the order in which they happen, on the whole application with a real database and
 * a bank of its own: Friday 13 February 2026, paid on Saturday 14 February, which is worked in place of a holiday, and that
 * Saturday's own business.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoDaysOfInstantSettlementTests {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-02-13");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-02-14");
    private static final String CENTRAL = "H99010200001";
    private static final String PEOPLES = "H99010200002";
    private static final String TCM = "H99010200003";
    private static final String SILENT = "H99010200004";
    private static final String POOLED = "310100";

    private static RunningMedfund medfund;
    private static Agency agency;
    private static String paidAndLaterTakenBack = "";
    private static String onlyPatientOfTcm = "";

    @BeforeAll
    static void theAgencyOpens() {
        medfund = RunningMedfund.start("--medfund.bank.pause=200ms", "--medfund.bank.timeout=3s");
        agency = new Agency(medfund);
        agency.setsItselfUp(SATURDAY, "1000000.00");
    }

    @AfterAll
    static void theAgencyCloses() {
        medfund.close();
    }

    @Test
    @Order(1)
    void hospitalsSettleAndAWrongSumIsRefusedWithTheFigures() {
        agency.settles(CENTRAL, "C0", FRIDAY, "100.00", "70.00");
        var refused = Agency.record(CENTRAL, "C9", FRIDAY, "100.00", "70.00");
        refused.put("psn_cash_pay", "30.01");
        refused.put("psn_part_amt", "30.01");
        var answer = medfund.client().post(CENTRAL, "/api/settlements", refused);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("100.00").contains("100.01");

        paidAndLaterTakenBack = agency.settles(CENTRAL, "C1", FRIDAY, "1000.00", "700.00");
        agency.settles(CENTRAL, "C2", FRIDAY, "333.33", "111.11");
        agency.settles(PEOPLES, "P1", FRIDAY, "500.00", "400.00");
        agency.settles(PEOPLES, "P2", FRIDAY, "60.00", "50.00");
        onlyPatientOfTcm = agency.settles(TCM, "T1", FRIDAY, "200.00", "100.00");
        agency.settles(SILENT, "S1", FRIDAY, "80.00", "60.00");
    }

    /** S3-art11b: a reversal before payout cancels both. */
    @Test
    @Order(2)
    void oneSettlementIsTakenBackBeforeThePayout() {
        var mistaken = agency.settles(CENTRAL, "C3", FRIDAY, "900.00", "600.00");
        agency.takesBack(CENTRAL, mistaken, "C3R", FRIDAY);
    }

    /** S3-art12: equal totals are reconciled; unequal ones give three lists, and what differs waits. */
    @Test
    @Order(3)
    void everyHospitalReconcilesAndOneMismatchWaits() {
        assertThat(agency.states(CENTRAL, FRIDAY, 5, "1433.33", "881.11")
                        .path("state")
                        .asString())
                .isEqualTo("RECONCILED");
        agency.states(TCM, FRIDAY, 1, "200.00", "100.00");
        agency.states(SILENT, FRIDAY, 1, "80.00", "60.00");

        var mismatch = agency.states(PEOPLES, FRIDAY, 1, "500.00", "400.00");
        assertThat(mismatch.path("state").asString()).isEqualTo("MISMATCHED");
        var statement = mismatch.path("id").asString();
        var lists = agency.details(PEOPLES, statement, List.of(List.of("P1", "500.00", "400.00")));
        assertThat(Agency.texts(lists.path("waiting").path("onlyOurs"), "medinsSetlId"))
                .containsExactly("P2");
        agency.confirms(PEOPLES, statement);
        agency.confirms("checker", statement);
    }

    @Test
    @Order(4)
    void theDayCannotBeClosedBeforeItsCutOff() {
        medfund.drain();
        assertThat(agency.ordersTheClose(FRIDAY).code()).isEqualTo("PAYOUT-0001");
    }

    /** S3-art11a, S0-1.2d: each settlement's fund amount times the ratio of its fund, category and class. */
    @Test
    @Order(5)
    void theCloseDrawsEachSettlementOnceAndTwiceIsOnce() {
        var close = agency.closes(FRIDAY);
        assertThat(close.path("state").asString()).isEqualTo("DRAWN");
        assertThat(agency.ordersTheClose(FRIDAY).isOk()).isTrue();
        medfund.drain();
        assertThat(Agency.texts(agency.batches(FRIDAY), "batchId")).containsExactly("990100-20260213-310100");
        // 95 % of 70.00, 700.00, 111.11, 400.00, 100.00 and 60.00, each rounded by itself
        assertThat(agency.batches(FRIDAY).getFirst().path("payableFen").asLong())
                .isEqualTo(6650 + 66500 + 10555 + 38000 + 9500 + 5700);
    }

    /** S3-art11d: three different persons, each bound to what was shown. */
    @Test
    @Order(6)
    void nobodySignsWhatWasNotShownAndNobodyActsTwice() {
        var batch = agency.batches(FRIDAY).getFirst();
        var id = batch.path("batchId").asString();
        agency.step("maker", id, "submission", batch.path("digest").asString()).mustBeOk();
        assertThat(agency.step("maker", id, "signature", "0".repeat(64)).code()).isEqualTo("PAYOUT-0007");
        agency.step("maker", id, "signature", batch.path("digest").asString()).mustBeOk();
        assertThat(agency.step("maker", id, "check", batch.path("digest").asString())
                        .status())
                .isEqualTo(403);
        assertThat(agency.step("finance", id, "approval", batch.path("digest").asString())
                        .isOk())
                .isFalse();
    }

    /** S3-art18a, S3-art18b: one is rejected and paid once more; one gives no answer and turns out paid. */
    @Test
    @Order(7)
    void theBankRejectsOneAndAnswersAnotherNotAtAll() {
        var bank = new Simulator(medfund.bank().uri());
        bank.misbehaves("621799010200000002", "\"REJECT\",\"reason\":\"AC04\",\"times\":1");
        var batch = agency.batches(FRIDAY).getFirst();
        var id = batch.path("batchId").asString();
        var digest = batch.path("digest").asString();
        agency.step("checker", id, "check", digest).mustBeOk();
        agency.step("checker", id, "hand-over", digest).mustBeOk();
        bank.misbehaves("621799010200000004", "\"SILENT\",\"times\":1");
        agency.step("finance", id, "approval", digest).mustBeOk();

        agency.awaits(FRIDAY, SILENT, "SETTLED");
        agency.awaits(FRIDAY, CENTRAL, "SETTLED");
        agency.awaits(FRIDAY, PEOPLES, "REJECTED");
        var rejected = agency.instruction(FRIDAY, PEOPLES);
        var path = "/api/payout-instructions/" + rejected.path("instructionId").asString();
        medfund.client().post("finance", path + "/release", "").mustBeOk();
        agency.awaits(FRIDAY, PEOPLES, "SETTLED");
        assertThat(agency.instruction(FRIDAY, PEOPLES).path("endToEndId").asString())
                .isNotEqualTo(rejected.path("endToEndId").asString());
        assertThat(medfund.client().post("finance", path + "/release", "").code())
                .isEqualTo("PAYOUT-0021");
    }

    /** S0-2.3b: business, books and bank agree. */
    @Test
    @Order(8)
    void businessBooksAndBankAgreeOnFriday() {
        agency.takesTheStatements(SATURDAY);
        Agency.until("the books", () -> agency.threeWay(FRIDAY).path("pending").asLong() == 0);
        var report = agency.threeWay(FRIDAY);
        assertThat(report.path("different").asLong()).as(report.toString()).isZero();
        assertThat(report.path("agreed").asLong()).isEqualTo(4);
        assertThat(report.path("bankFen").asLong())
                .isEqualTo(report.path("businessFen").asLong())
                .isEqualTo(136_905);
    }

    /** What comes after the cut-off falls into the next batch; a reversal after payout becomes its exact negation. */
    @Test
    @Order(9)
    void saturdayTakesTheLatecomerAndTheReversalAndTcmOwesMoney() {
        agency.settles(CENTRAL, "C4", FRIDAY, "100.00", "50.00");
        agency.states(CENTRAL, FRIDAY, 6, "1533.33", "931.11");
        agency.takesBack(CENTRAL, paidAndLaterTakenBack, "C1R", SATURDAY);
        agency.settles(CENTRAL, "C5", SATURDAY, "2000.00", "1500.00");
        agency.states(CENTRAL, SATURDAY, 2, "1000.00", "800.00");
        agency.takesBack(TCM, onlyPatientOfTcm, "T1R", SATURDAY);
        agency.states(TCM, SATURDAY, 1, "-200.00", "-100.00");

        agency.closes(SATURDAY);
        var batch = agency.batches(SATURDAY).getFirst();
        // 47.50 of the latecomer, 1425.00 of the new one, 665.00 taken back; TCM's -95.00 is a debit and no payment
        assertThat(batch.path("payableFen").asLong()).isEqualTo(4_750 + 142_500 - 66_500);
        assertThat(batch.path("linesFen").asLong()).isEqualTo(4_750 + 142_500 - 66_500 - 9_500);
        var stored = row("SELECT amount_fen FROM payout_line WHERE reverses_id IS NOT NULL AND institution = '"
                + CENTRAL + "' AND batch_id IS NOT NULL");
        assertThat(stored).isEqualTo(-66_500);
        assertThat(row("SELECT debit_out_fen FROM batch_institution WHERE institution = '" + TCM
                        + "' AND close_date = '2026-02-14'"))
                .isEqualTo(9_500);
    }

    @Test
    @Order(10)
    void saturdayIsPaidAndAgreesToo() {
        medfund.bankCounter().setDate(SATURDAY.plusDays(1));
        agency.signs(SATURDAY);
        // Sunday is no working day and the Spring Festival follows: the bank pays on the 24th, and so does the clock
        medfund.bean(DemoClock.class).playing(LocalDate.parse("2026-02-24"));
        medfund.bankCounter().setDate(LocalDate.parse("2026-02-24"));
        agency.awaits(SATURDAY, CENTRAL, "SETTLED");
        assertThat(agency.instructions(SATURDAY)).hasSize(1);
        agency.takesTheStatements(LocalDate.parse("2026-02-24"));
        Agency.until(
                "the books", () -> agency.threeWay(SATURDAY).path("pending").asLong() == 0);
        assertThat(agency.threeWay(SATURDAY).path("different").asLong()).isZero();
    }

    /** S0-2.3b: one fen planted on each side in turn is found and named. */
    @Test
    @Order(11)
    void onePlantedFenIsFoundAndNamedOnEachSide() {
        planted(
                "UPDATE voucher_line SET %s WHERE credit_fen IN (83705, 83706)",
                "credit_fen = credit_fen + 1", "credit_fen = credit_fen - 1", "BOOKS");
        planted(
                "UPDATE bank_entry SET %s WHERE direction = 'DEBIT' AND counterparty_account = '621799010200000003'",
                "amount_fen = amount_fen + 1", "amount_fen = amount_fen - 1", "BANK");
        planted(
                "UPDATE payout_line SET %s WHERE institution = '" + TCM + "' AND close_date = '2026-02-13'",
                "base_fen = base_fen + 1, amount_fen = amount_fen + 1",
                "base_fen = base_fen - 1, amount_fen = amount_fen - 1",
                "BUSINESS");
        assertThat(agency.threeWay(FRIDAY).path("different").asLong()).isZero();
    }

    private static void planted(String where, String plant, String undo, String side) {
        var administrator = new Plant(medfund.database());
        administrator.change(where.formatted(plant));
        var report = agency.threeWay(FRIDAY);
        administrator.change(where.formatted(undo));
        assertThat(report.path("different").asLong()).as("%s %s", side, report).isPositive();
        assertThat(report.toString()).contains(side);
    }

    /** S3-art11c: the history of a batch at any point of its life. */
    @Test
    @Order(12)
    void theBatchTellsItsWholeLife() {
        var history = agency.get("auditor", "/api/payout-batches/990100-20260213-" + POOLED + "/history");
        assertThat(Agency.texts(history.path("steps"), "state"))
                .containsExactly(
                        "OPENED", "GENERATED", "SUBMITTED", "SIGNED", "CHECKED", "HANDED_OVER", "APPROVED", "SENT");
    }

    @Test
    @Order(13)
    void theWholeHistoryDeliveredTwiceChangesNothing() {
        medfund.drain();
        new SecondDelivery(medfund).changesNothing();
    }

    @Test
    @Order(14)
    void theHistoryIsSealedAndAReplayFindsTheSameRows() {
        medfund.bean(Seal.class).now();
        assertThat(medfund.bean(TrailProof.class).verify().contradictions()).isEmpty();
        var replay = medfund.bean(Replay.class);
        replay.prepare(medfund.database().owner(), "replayed");
        replay.run(medfund.database().app(ModuleMigrations.searchPath("replayed")), (index, horizon) -> {});
        assertThat(replay.compare(medfund.database().owner(), "replayed"))
                .isNotEmpty()
                .allSatisfy(table ->
                        assertThat(table.isEqual()).as(table.toString()).isTrue());
    }

    private static long row(String sql) {
        try (var connection =
                        medfund.database().app(ModuleMigrations.searchPath()).getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).as(sql).isTrue();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
