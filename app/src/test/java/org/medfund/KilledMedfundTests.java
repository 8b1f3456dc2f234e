package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.KilledDay.HOSPITALS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import medfundtest.TestDatabase;
import medfundtest.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medfund.Death.Moment;
import org.medfund.banksimulator.BankSimulator;
import org.medfund.demo.client.BankClient;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.ModuleMigrations;

/**
 * The application is killed at a fault point in the middle of a day, by halting the process, and started again on what is
 * left. Each test first shows what the death left behind, so that it came at the moment that is meant; then the day goes on
 * and ends with every invariant holding: nothing acknowledged is lost, nothing is paid twice, business, books and bank
 * agree, the trail is whole.
 */
class KilledMedfundTests {

    private final TestDatabase database = TestPostgres.migrated("all", ModuleMigrations::migrate);
    private final KilledDay day = new KilledDay();
    private final Path folder;
    private final BankSimulator bank;
    private final Evidence evidence;

    KilledMedfundTests() {
        try {
            folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "killed");
            bank = BankSimulator.start(0, folder.resolve("bank-ledger"));
            evidence = new Evidence(database, folder.resolve("bank-ledger"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** T04: after the event is appended and before the commit there is no trace of it. */
    @Test
    void afterTheOrderToCloseIsAppended() throws Exception {
        dieOf(new Death(FaultPoint.AFTER_EVENT_APPEND, 1, Moment.CLOSING));
        assertThat(evidence.lastDrawn()).as("the event was appended").isGreaterThan(evidence.lastStored());
        assertThat(evidence.events("payout.close-ordered")).isZero();
        theDayGoesOnAndEveryInvariantHolds();
    }

    /** T05: the settlement is stored, and its hospital was not told so. */
    @Test
    void afterTheCommitOfASettlementAndBeforeAnybodyHears() throws Exception {
        dieOf(new Death(FaultPoint.AFTER_COMMIT_BEFORE_PUBLISH, 1, Moment.SETTLING));
        assertThat(day.acknowledged()).hasSize(KilledDay.SETTLEMENTS);
        assertThat(evidence.number("SELECT count(*) FROM settlement_v1")).isEqualTo(KilledDay.SETTLEMENTS + 1);
        theDayGoesOnAndEveryInvariantHolds();
    }

    /** The first commit is the order's, the second the first draw's. */
    @Test
    void betweenTwoDrawsOfAClose() throws Exception {
        dieOf(new Death(FaultPoint.AFTER_COMMIT_BEFORE_PUBLISH, 2, Moment.CLOSING));
        assertThatOnlyTheFirstOfThreeDrawsIsDone();
        theDayGoesOnAndEveryInvariantHolds();
    }

    @Test
    void inTheMiddleOfADraw() throws Exception {
        dieOf(new Death(FaultPoint.MID_BATCH, 2, Moment.CLOSING));
        assertThatOnlyTheFirstOfThreeDrawsIsDone();
        theDayGoesOnAndEveryInvariantHolds();
    }

    /** The attempts are recorded, and the bank has not been told. */
    @Test
    void afterTheSendingIsStarted() throws Exception {
        dieOf(new Death(FaultPoint.AFTER_SEND_STARTED, 1, Moment.CLOSING));
        assertThat(evidence.events("payout-instruction.send-started")).isEqualTo(HOSPITALS.size());
        assertThat(evidence.bank("PAYMENT_ACCEPTED")).isEmpty();
        theDayGoesOnAndEveryInvariantHolds();
    }

    /** T08: the bank has paid, and nothing of that is recorded. */
    @Test
    void afterTheBankWasToldAndBeforeItsAnswerIsRecorded() throws Exception {
        dieOf(new Death(FaultPoint.AFTER_BANK_SEND_BEFORE_RECORD, 1, Moment.CLOSING));
        assertThat(evidence.bank("PAYMENT_SETTLED")).hasSize(HOSPITALS.size());
        assertThat(evidence.events("payout-instruction.settled")).isZero();
        theDayGoesOnAndEveryInvariantHolds();
    }

    /** T02, a named command: {@code -Dmedfund.kill.rounds=20}, and {@code -Dmedfund.kill.seed} of the first round. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @EnabledIfSystemProperty(named = "medfund.kill.rounds", matches = "[1-9][0-9]*")
    void anywhereInTheDay(long seed) throws Exception {
        dieSomewhere(seed);
        theDayGoesOnAndEveryInvariantHolds();
    }

    static LongStream seeds() {
        var first = Long.getLong("medfund.kill.seed", new Random().nextInt(1_000_000));
        return LongStream.range(first, first + Math.max(1, Integer.getInteger("medfund.kill.rounds", 1)));
    }

    private void assertThatOnlyTheFirstOfThreeDrawsIsDone() {
        assertThat(evidence.events("payout.draw-ordered")).isEqualTo(HOSPITALS.size());
        assertThat(evidence.events("payout.lines-drawn")).isOne();
        assertThat(evidence.number("SELECT count(*) FROM payout_line_v1")).isEqualTo(KilledDay.SETTLEMENTS);
        assertThat(evidence.events("payout.batch-drawn")).isZero();
    }

    /** Plays the day against a process that halts in the middle of it; what fails from then on is no surprise. */
    private void dieOf(Death death) throws Exception {
        try (var mortal = begin(death)) {
            playOn(mortal, death.from());
            assertThat(mortal.exitCode()).isEqualTo(HaltingFaults.EXIT_CODE);
            assertThat(mortal.diedAt()).isEqualTo(death.point().name());
        }
    }

    /** Halts at any pass of any fault point, or is killed from outside at any time, or else at the end. */
    private void dieSomewhere(long seed) throws Exception {
        var random = new Random(seed);
        try (var mortal = begin(Death.random(seed))) {
            var killer = Thread.startVirtualThread(() -> killAfter(mortal, random.nextInt(10_000)));
            playOn(mortal, Moment.SETTLING);
            mortal.kill();
            killer.join();
        }
    }

    private static void killAfter(MortalMedfund mortal, int millis) {
        pause(millis);
        mortal.kill();
    }

    private MortalMedfund begin(Death death) throws IOException {
        var mortal = MortalMedfund.start(
                death, folder, RunningMedfund.settings(database, bank, folder, KilledDay.settings()));
        var agency = agency(mortal);
        day.setUp(agency);
        day.settle(agency, HOSPITALS.getFirst());
        awaitTheFollowers(mortal);
        return mortal;
    }

    private void playOn(MortalMedfund mortal, Moment from) {
        var agency = agency(mortal);
        try {
            if (from == Moment.SETTLING) {
                mortal.arm();
            }
            HOSPITALS.forEach(hospital -> day.settle(agency, hospital));
            day.reconcile(agency);
            awaitTheFollowers(mortal);
            mortal.arm();
            day.close(agency);
            day.sign(agency);
            day.pay(agency);
        } catch (UncheckedIOException | IllegalStateException | AssertionError e) {
            if (mortal.isAlive()) {
                pause(1000); // the answer may come before the end of the process is seen
            }
            if (mortal.isAlive()) {
                throw e;
            }
        }
    }

    private void theDayGoesOnAndEveryInvariantHolds() throws IOException {
        try (var medfund = RunningMedfund.start(database, bank, folder, KilledDay.settings())) {
            var agency = new Agency(medfund);
            HOSPITALS.forEach(hospital -> day.settle(agency, hospital));
            day.reconcile(agency);
            day.close(agency);
            day.sign(agency);
            day.pay(agency);
            new Invariants(medfund, evidence).allHold(day);
        } finally {
            bank.close();
        }
    }

    private Agency agency(MortalMedfund mortal) {
        return new Agency(mortal.client(), new BankClient(bank.uri()), () -> awaitTheFollowers(mortal), date -> {});
    }

    /** Until every follower has handled all there is, seen from outside. */
    private void awaitTheFollowers(MortalMedfund mortal) {
        Agency.until("the followers", () -> {
            var followers = mortal.client()
                    .get("auditor", "/api/trail/followers")
                    .mustBeOk()
                    .json();
            var last = evidence.lastStored();
            return followers
                    .valueStream()
                    .allMatch(follower -> follower.path("lag").asLong() == 0
                            && follower.path("horizon").asLong() >= last);
        });
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
