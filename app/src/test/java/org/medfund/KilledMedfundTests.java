package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import medfundtest.TestDatabase;
import medfundtest.TestPostgres;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.banksimulator.BankSimulator;
import org.medfund.demo.client.BankClient;
import org.medfund.demo.client.MedfundClient;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Seal;
import org.medfund.trail.TrailProof;

/**
 * The application is killed at a fault point in the middle of a day, by halting the process, and started again on what is
 * left. Whatever the moment, the day ends with every invariant holding: nothing acknowledged is lost, nothing is paid twice,
 * business, books and bank agree, the trail is whole.
 */
@EnabledIfSystemProperty(
        named = "medfund.kill",
        matches = "true") // a named command: mvn -pl app -am -Dmedfund.kill=true verify
class KilledMedfundTests {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-02-13");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-02-14");
    private static final List<String> HOSPITALS = List.of("H61090200001", "H61090200002", "H61090200003");
    private static final int SETTLEMENTS = 4;

    private final TestDatabase database = TestPostgres.migrated("all", ModuleMigrations::migrate);
    private final Path folder;
    private final BankSimulator bank;

    KilledMedfundTests() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "killed");
            bank = BankSimulator.start(0, folder.resolve("bank-ledger"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AFTER_EVENT_APPEND:3",
                "AFTER_COMMIT_BEFORE_PUBLISH:2",
                "MID_BATCH:1",
                "AFTER_SEND_STARTED:1",
                "AFTER_BANK_SEND_BEFORE_RECORD:1"
            })
    void theDayEndsWithEveryInvariantHolding(String fault) throws Exception {
        try (bank) {
            setUp();
            dieOf(fault);
            try (var medfund = RunningMedfund.start(database, bank, folder, settings())) {
                var agency = new Agency(medfund);
                settleAndReconcile(agency);
                closeAndSign(agency);
                bringToTheEnd(agency);
                assertEveryInvariant(medfund, agency);
            }
        }
    }

    private static String[] settings() {
        return new String[] {"--medfund.bank.pause=200ms", "--medfund.bank.timeout=3s", "--medfund.bank.patience=1s"};
    }

    private void setUp() {
        try (var medfund = RunningMedfund.start(database, bank, folder, settings())) {
            new Agency(medfund).setsItselfUp(SATURDAY, "1000000.00");
            var cutOff = Map.of(
                    "topic",
                    "payout/cut-off",
                    "key",
                    "*",
                    "validFrom",
                    "2026-01-02",
                    "value",
                    "00:00",
                    "basis",
                    "test");
            medfund.client()
                    .post("publisher", "/api/policies/" + Agency.REGION, List.of(cutOff))
                    .mustBeOk();
        }
    }

    /** Plays the day against a process that dies in the middle of it; what fails from then on is no surprise. */
    private void dieOf(String fault) throws Exception {
        try (var mortal = MortalMedfund.start(fault, RunningMedfund.settings(database, bank, folder, settings()))) {
            var client = new MedfundClient(mortal.uri());
            var agency = new Agency(client, new BankClient(bank.uri()), KilledMedfundTests::pause, date -> {});
            Agency.until("the start", () -> !mortal.isAlive() || isUp(client));
            try {
                settleAndReconcile(agency);
                closeAndSign(agency);
                Agency.until("the end", () -> !mortal.isAlive());
            } catch (UncheckedIOException | IllegalStateException | AssertionError died) {
                assertThat(mortal.exitCode()).as(died.toString()).isEqualTo(HaltingFaults.EXIT_CODE);
            }
            assertThat(mortal.exitCode()).isEqualTo(HaltingFaults.EXIT_CODE);
        }
    }

    private static boolean isUp(MedfundClient client) {
        try {
            return client.get("maker", "/api/institutions/" + HOSPITALS.getFirst())
                    .isOk();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** The same record again is answered with the first result, so all of it can simply be sent again. */
    private static void settleAndReconcile(Agency agency) {
        for (var hospital : HOSPITALS) {
            for (var number = 1; number <= SETTLEMENTS; number++) {
                agency.settles(hospital, hospital + "-" + number, FRIDAY, "100.00", "60.00");
            }
            agency.states(hospital, FRIDAY, SETTLEMENTS, "400.00", "240.00");
        }
    }

    private static void closeAndSign(Agency agency) {
        Agency.until("the close", () -> agency.ordersTheClose(FRIDAY).isOk());
        Agency.until(
                "the draw",
                () -> !agency.batches(FRIDAY).isEmpty()
                        && !agency.batches(FRIDAY)
                                .getFirst()
                                .path("state")
                                .asString()
                                .equals("OPENED"));
        var batch = agency.batches(FRIDAY).getFirst();
        var id = batch.path("batchId").asString();
        var digest = batch.path("digest").asString();
        agency.step("maker", id, "submission", digest);
        agency.step("maker", id, "signature", digest);
        agency.step("checker", id, "check", digest);
        agency.step("checker", id, "hand-over", digest);
        agency.step("finance", id, "approval", digest);
    }

    /** What the bank never heard of is declared so by finance and paid under a new EndToEndId. */
    private static void bringToTheEnd(Agency agency) {
        Agency.until("every payment is settled", () -> {
            agency.instructions(FRIDAY).forEach(instruction -> help(agency, instruction));
            return agency.instructions(FRIDAY).size() == HOSPITALS.size()
                    && Agency.texts(agency.instructions(FRIDAY), "state").stream()
                            .allMatch("SETTLED"::equals);
        });
        agency.takesTheStatements(SATURDAY);
        Agency.until("the books", () -> agency.threeWay(FRIDAY).path("pending").asLong() == 0);
    }

    private static void help(Agency agency, tools.jackson.databind.JsonNode instruction) {
        var path =
                "/api/payout-instructions/" + instruction.path("instructionId").asString();
        switch (instruction.path("state").asString()) {
            case "UNKNOWN" ->
                agency.tries(
                        "finance",
                        path + "/never-received",
                        Map.of("endToEndId", instruction.path("endToEndId").asString()));
            case "REJECTED" -> agency.tries("finance", path + "/release", Map.of());
            default -> {}
        }
    }

    private void assertEveryInvariant(RunningMedfund medfund, Agency agency) throws IOException {
        medfund.drain();
        // I1, I4: business, books and bank agree to the fen
        var report = agency.threeWay(FRIDAY);
        assertThat(report.path("different").asLong()).as(report.toString()).isZero();
        assertThat(report.path("bankFen").asLong()).isEqualTo(3 * 22_800);
        // I2: the bank's own ledger paid each institution exactly once
        var paid = Files.readAllLines(folder.resolve("bank-ledger")).stream()
                .filter(line -> line.contains("\"PAYMENT_SETTLED\""))
                .toList();
        assertThat(paid).hasSize(HOSPITALS.size());
        // I3, I7: every settlement is stored once and has one line
        assertThat(count("SELECT count(*) FROM settlement_v1")).isEqualTo((long) HOSPITALS.size() * SETTLEMENTS);
        assertThat(count("SELECT count(*) FROM payout_line_v1 WHERE batch_id IS NOT NULL"))
                .isEqualTo((long) HOSPITALS.size() * SETTLEMENTS);
        // I4: every voucher balances
        assertThat(count("SELECT count(*) FROM (SELECT FROM voucher_line_v1 GROUP BY voucher_id"
                        + " HAVING sum(debit_fen) <> sum(credit_fen)) v"))
                .isZero();
        // I6: the seal holds all events
        medfund.bean(Seal.class).now();
        var proof = medfund.bean(TrailProof.class).verify();
        assertThat(proof.contradictions()).isEmpty();
        assertThat(proof.leaves()).isEqualTo(proof.events());
        // I8: no stream has a hole
        assertThat(count("SELECT count(*) FROM (SELECT FROM trail_event WHERE sequence IS NOT NULL GROUP BY stream"
                        + " HAVING max(sequence) + 1 <> count(*) OR min(sequence) <> 0) s"))
                .isZero();
        // I9: every follower has handled what there is
        assertThat(agency.get("auditor", "/api/trail/followers").toString()).doesNotContain("\"lag\":1");
    }

    private long count(String sql) {
        try (var connection = database.app(ModuleMigrations.searchPath()).getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
