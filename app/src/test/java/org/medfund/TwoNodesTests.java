package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import medfundtest.TestPostgres;
import org.junit.jupiter.api.Test;
import org.medfund.banksimulator.BankSimulator;
import org.medfund.demo.client.Answer;
import org.medfund.trail.ModuleMigrations;

/** Two whole applications on one database, both at the same day at once: one close, one batch, every payment once. */
class TwoNodesTests {

    private final KilledDay day = new KilledDay();

    @Test
    void closeAndPayADayAtOnceAndItIsClosedAndPaidOnce() throws Exception {
        var database = TestPostgres.migrated("all", ModuleMigrations::migrate);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "nodes");
        try (var bank = BankSimulator.start(0, folder.resolve("bank-ledger"));
                var one = RunningMedfund.start(database, bank, folder, KilledDay.settings())) {
            try (var other = RunningMedfund.start(database, bank, folder, KilledDay.settings())) {
                playTogether(one, other);
            }
            new Invariants(one, new Evidence(database, folder.resolve("bank-ledger"))).allHold(day);
        }
    }

    private void playTogether(RunningMedfund first, RunningMedfund second) {
        var one = new Agency(first);
        var other = new Agency(second);
        day.setUp(one);
        KilledDay.HOSPITALS.forEach(hospital -> day.settle(other, hospital));
        day.reconcile(one);
        first.drain();
        second.drain();
        closeAtOnce(one, other);
        day.close(other);
        day.sign(one);
        day.pay(other);
    }

    /** Neither has closed the day before; both are answered that it is closed, by the same close. */
    private static void closeAtOnce(Agency one, Agency other) {
        var barrier = new CyclicBarrier(2);
        try (var clerks = Executors.newFixedThreadPool(2)) {
            var answers = List.of(clerks.submit(close(one, barrier)), clerks.submit(close(other, barrier)));
            var first = answers.getFirst().get().mustBeOk().json();
            var second = answers.getLast().get().mustBeOk().json();
            assertThat(first.path("orderedAt").asString()).isNotEmpty();
            assertThat(second.path("orderedAt")).isEqualTo(first.path("orderedAt"));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Callable<Answer> close(Agency agency, CyclicBarrier barrier) {
        return () -> {
            barrier.await();
            return agency.ordersTheClose(KilledDay.FRIDAY);
        };
    }
}
