package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.KilledDay.FRIDAY;
import static org.medfund.KilledDay.HOSPITALS;

import java.nio.file.Files;
import java.nio.file.Path;
import medfundtest.TestPostgres;
import org.junit.jupiter.api.Test;
import org.medfund.banksimulator.BankSimulator;
import org.medfund.trail.ModuleMigrations;

/** S3-art18a, S3-art18b: whether the bank takes its time or says everything twice, the money is paid once and booked once. */
class SlowAndRepeatingBankTests {

    private static final String SLOW = HOSPITALS.getFirst();
    private static final String TOLD_TWICE = HOSPITALS.getLast();

    private final KilledDay day = new KilledDay();

    @Test
    void delaysOnePaymentAndReportsAnotherTwice() throws Exception {
        var database = TestPostgres.migrated("all", ModuleMigrations::migrate);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "slow");
        try (var bank = BankSimulator.start(0, folder.resolve("bank-ledger"));
                var medfund = RunningMedfund.start(database, bank, folder, KilledDay.settings())) {
            var agency = new Agency(medfund);
            var evidence = new Evidence(database, folder.resolve("bank-ledger"));
            sendsThePayments(agency, medfund);
            onlyTheSlowOneIsOpen(agency, evidence);
            assertThat(new Simulator(bank.uri()).releases()).isOne();
            day.pay(agency);
            new Invariants(medfund, evidence).allHold(day);
        }
    }

    private void sendsThePayments(Agency agency, RunningMedfund medfund) {
        day.setUp(agency);
        HOSPITALS.forEach(hospital -> day.settle(agency, hospital));
        day.reconcile(agency);
        medfund.drain();
        var bank = new Simulator(medfund.bank().uri());
        bank.misbehaves("621799010200000001", "\"DELAY\"");
        bank.misbehaves("621799010200000003", "\"DUPLICATE_REPORT\"");
        day.close(agency);
        day.sign(agency);
    }

    /** What the bank has only accepted is not paid, however often it is asked, and no voucher says that it is. */
    private static void onlyTheSlowOneIsOpen(Agency agency, Evidence evidence) {
        agency.awaits(FRIDAY, TOLD_TWICE, "SETTLED");
        agency.awaits(FRIDAY, SLOW, "ACCEPTED");
        Agency.until("the books", () -> vouchers(evidence) == HOSPITALS.size() - 1);
        assertThat(evidence.bank("PAYMENT_SETTLED")).hasSize(HOSPITALS.size() - 1);
        assertThat(agency.threeWay(FRIDAY).path("pending").asLong()).isPositive();
    }

    private static long vouchers(Evidence evidence) {
        return evidence.number("SELECT count(DISTINCT voucher_id) FROM voucher_line_v1 WHERE kind = 'J3'");
    }
}
