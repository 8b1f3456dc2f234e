package org.medfund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.medfund.demo.Demo;
import org.medfund.demo.DemoSettings;
import org.medfund.institutions.Calendars;
import org.medfund.trail.ModuleMigrations;
import org.medfund.trail.Replay;
import org.medfund.trail.TableComparison;

/** Two small demo days, one after the other, as a user plays them; and what a replay says of them. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTests {

    private static final RunningMedfund MEDFUND = RunningMedfund.shared();
    private static final int SETTLEMENTS = 300;
    private static final LocalDate FIRST_PAYDAY = LocalDate.of(2026, 2, 24);

    @Test
    @Order(1)
    void theFirstDayEndsReconciled() {
        var told = play(SETTLEMENTS);
        assertThat(told)
                .contains("2026-02-14")
                .contains(" from fee lines at the national interface, ")
                .contains("bulletin %")
                .contains("the very same record again is the same settlement")
                .contains(" opened with ")
                .contains("Vouchers of " + FIRST_PAYDAY, "J3 ")
                .contains("TOKEN=$(curl -s -u auditor:demo", "Authorization: Bearer $TOKEN")
                .contains("only ours")
                .contains("rejected: ")
                .contains(", 0 wait, 0 differ")
                .doesNotContain("was expected to be refused as")
                .contains("职工基本医疗保险")
                .contains("medfund.local/trail");
        assertThat(threeWay("2026-02-14").path("agreed").asLong()).isPositive();
    }

    @Test
    @Order(2)
    void theNextDayIsTheNextWorkingDay() {
        assertThat(play(DemoSettings.FEWEST))
                .contains("2026-02-24")
                .contains("receives")
                .contains("only ours", "only theirs", "amounts differ")
                .contains(", 0 wait, 0 differ")
                .contains("J1 财政专户拨入支出户         1  80,000,000.00")
                .doesNotContain(" opened with ", "was expected to be refused as");
    }

    @Test
    @Order(3)
    void everyDerivedTableEqualsItsReplay() {
        MEDFUND.drain();
        var replay = MEDFUND.bean(Replay.class);
        var database = MEDFUND.bean(MedfundDatabase.class);
        replay.prepare(database.asOwner(), "replayed");
        replay.run(database.asApplication(ModuleMigrations.searchPath("replayed")), (index, horizon) -> {});
        assertThat(replay.compare(database.asOwner(), "replayed"))
                .isNotEmpty()
                .allSatisfy(
                        table -> assertThat(table.examples()).as(table.table()).isEmpty())
                .allMatch(TableComparison::isEqual);
    }

    private static tools.jackson.databind.JsonNode threeWay(String date) {
        return MEDFUND.client()
                .get("finance", "/api/reconciliation/three-way?region=990100&date=" + date)
                .mustBeOk()
                .json();
    }

    private static String play(int settlements) {
        var told = new ByteArrayOutputStream();
        var settings = new DemoSettings(
                MEDFUND.uri(),
                MEDFUND.bank().uri(),
                settlements,
                DemoTests::nextWorkingDay,
                MEDFUND.bean(DemoClock.class),
                new PrintStream(told, true, StandardCharsets.UTF_8),
                false,
                true);
        try {
            assertThat(new Demo(settings).play()).isTrue();
        } finally {
            System.out.println(told.toString(StandardCharsets.UTF_8));
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    private static LocalDate nextWorkingDay(LocalDate date) {
        return MEDFUND.bean(Calendars.class).working().plus(date, 1);
    }
}
