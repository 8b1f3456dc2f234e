package org.medfund.payout.close;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.AgreementState;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.CloseOrdered;
import org.medfund.payout.DayClose;
import org.medfund.payout.DayDiffers;
import org.medfund.payout.DrawOrdered;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.Settlement;
import org.medfund.payout.TestClock;
import org.medfund.payout.TestFaults;
import org.medfund.payout.Town;
import org.medfund.payout.lines.BatchSummaries;
import org.medfund.trail.FaultPoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The close of a business date: when it may be, once, in draws, and whatever happens in between. */
@PayoutModuleTest
class DayCloseTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);

    @Autowired
    private Town town;

    @Autowired
    private DayClose dayClose;

    @Autowired
    private CloseProgress progress;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestFaults faults;

    @Autowired
    private JdbcClient db;

    @Test
    void isRefusedBeforeTheCutOff() {
        var region = town.found("610301");
        clock.setShanghai("2026-02-14T07:59:59");

        assertRefused(region, FRIDAY, "PAYOUT-0001");
    }

    @Test
    void isRefusedWhereTheRegionHasDecidedNoCutOff() {
        clock.setShanghai("2026-02-14T12:00:00");

        assertRefused(new RegionCode("620302"), FRIDAY, "INSTITUTIONS-0001");
    }

    /** T15: what stands before the order in the trail is what the draws go by, even if it was decided by a clock ahead. */
    @Test
    void goesByThePolicyThatStandsInTheTrailThoughTheClockIsBehindIt() {
        var region = new RegionCode("610390");
        clock.setShanghai("2026-02-14T12:00:40");
        town.decide(region, "payout/cut-off", "*", "08:00");
        town.decide(region, "review/mode", "*", "PARALLEL");

        clock.setShanghai("2026-02-14T12:00:10");
        dayClose.close(region, FRIDAY, Town.CLERK);
        town.drain();

        assertThat(progress.of(region, FRIDAY).orElseThrow().state()).isEqualTo(CloseProgress.State.DRAWN);
    }

    @Test
    void isRefusedWhileReconciledDaysAreStillBeingTakenIn() {
        var region = town.found("610303");
        var hospital = town.hospital(region, "H610303");
        town.reconcile(stored(Settlement.of(region, FRIDAY, hospital, 1000)));
        clock.setShanghai("2026-02-14T12:00:00");

        assertRefused(region, FRIDAY, "PAYOUT-0002");

        town.drain();
        assertThat(dayClose.close(region, FRIDAY, Town.CLERK).settlements()).isEqualTo(1);
    }

    @Test
    void isRefusedOnceALaterDateIsClosed() {
        var region = town.found("610304");
        town.close(region, SATURDAY);

        assertRefused(region, FRIDAY, "PAYOUT-0003");
    }

    @Test
    void answersTheSameWhenDoneTwice() {
        var region = town.found("610305");
        var hospital = town.hospital(region, "H610305");
        var settlement = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(settlement);

        var first = town.close(region, FRIDAY);
        var second = town.close(region, FRIDAY);

        assertThat(second).isEqualTo(first);
        assertThat(published(region, CloseOrdered.TYPE)).isEqualTo(1);
        assertThat(published(region, DrawOrdered.TYPE)).isEqualTo(1);
        assertThat(town.lines(settlement)).containsOnlyKeys("310100");
    }

    /** The cut-off and what comes after it: a latecomer falls into the next close. */
    @Test
    void leavesLatecomersToTheNextClose() {
        var region = town.found("610306");
        var hospital = town.hospital(region, "H610306");
        town.close(region, FRIDAY);
        var late = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(late);

        town.close(region, SATURDAY);

        assertThat(town.lines(late)).containsValue("700 in 610306-20260214-310100");
    }

    /** In chunks of institutions, and in slices of one that is too large: every settlement once. */
    @Test
    void drawsEverySettlementOnceInManyDraws() {
        var region = town.found("610307");
        var hospitals = IntStream.range(0, 5)
                .mapToObj(n -> town.hospital(region, "H61030700" + n))
                .toList();
        hospitals.forEach(
                hospital -> reconcile(region, hospital, hospital.value().endsWith("2") ? 11 : 2));

        var close = town.close(region, FRIDAY);

        assertThat(close.draws()).isEqualTo(8);
        assertThat(progress.of(region, FRIDAY)).hasValueSatisfying(report -> {
            assertThat(report.state()).isEqualTo(CloseProgress.State.DRAWN);
            assertThat(report.drawn()).isEqualTo(8);
            assertThat(report.settlements()).isEqualTo(19);
            assertThat(report.lines()).isEqualTo(19);
            assertThat(report.linesFen()).isEqualTo(19 * 700);
        });
        var batch = Town.batch(region, FRIDAY, FundType.EMPLOYEE_POOLED);
        assertThat(hospitals)
                .extracting(hospital -> town.institution(batch, hospital).getFirst())
                .containsExactly(1400L, 1400L, 7700L, 1400L, 1400L);
    }

    /** I11: what differs from the statement is not paid silently; it is told, and looked at again. */
    @Test
    void paysNothingOfAStatementThatDiffers() {
        var region = town.found("610308");
        var hospital = town.hospital(region, "H610308");
        var sound = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var wrong = stored(Settlement.of(region, FRIDAY, hospital, 2000));
        town.reconcile(sound);
        town.reconcileAs(1, Money.ofFen(2001), List.of(wrong));

        town.close(region, FRIDAY);

        assertThat(town.lines(sound)).isNotEmpty();
        assertThat(town.lines(wrong)).isEmpty();
        assertThat(published(region, DayDiffers.TYPE)).isEqualTo(1);
        assertThat(progress.of(region, FRIDAY).orElseThrow().differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.statedFen()).isEqualTo(2001);
                    assertThat(difference.foundFen()).isEqualTo(2000);
                });
    }

    /** I11: a statement is checked as a whole in the first slice, and no slice pays anything of it. */
    @Test
    void paysNothingOfAStatementThatDiffersInAnySlice() {
        var region = town.found("610311");
        var hospital = town.hospital(region, "H610311");
        var sound = stored(region, hospital, 5);
        var wrong = stored(region, hospital, 6);
        town.reconcile(sound);
        town.reconcileAs(6, Money.ofFen(6001), wrong);

        assertThat(town.close(region, FRIDAY).draws()).isEqualTo(4);

        assertThat(sound).allSatisfy(one -> assertThat(town.lines(one)).containsValue("700 in 610311-20260213-310100"));
        assertThat(wrong).allSatisfy(one -> assertThat(town.lines(one)).isEmpty());
        assertThat(published(region, DayDiffers.TYPE)).isEqualTo(1);
    }

    /** A reversal is drawn in the slice of its original, or the one would be paid that the other cancels. */
    @Test
    void cancelsOriginalAndReversalInOneSlice() {
        var region = town.found("610312");
        var hospital = town.hospital(region, "H610312");
        var originals = stored(region, hospital, 6);
        var reversals = originals.stream()
                .map(original -> stored(original.reversedOn(FRIDAY)))
                .toList();
        town.reconcile(Stream.of(originals, reversals).flatMap(List::stream).toList());

        assertThat(town.close(region, FRIDAY).draws()).isEqualTo(4);

        assertThat(originals).allSatisfy(one -> assertThat(town.lines(one)).containsValue("CANCELLED"));
        assertThat(reversals).allSatisfy(one -> assertThat(town.lines(one)).containsValue("CANCELLED"));
    }

    /** Held lines come out in their slices as the new ones do: each once, and none twice. */
    @Test
    void releasesHeldLinesInSlices() {
        var region = town.found("610313");
        var hospital = town.hospital(region, "H610313");
        town.agreement(region, hospital, AgreementState.SUSPENDED, "2026-02-13T00:00:00");
        var held = stored(region, hospital, 8);
        town.reconcile(held);
        town.close(region, FRIDAY);
        assertThat(held).allSatisfy(one -> assertThat(town.lines(one)).containsValue("INSTITUTION_SUSPENDED"));
        town.agreement(region, hospital, AgreementState.ACTIVE, "2026-02-14T00:00:00");

        assertThat(town.close(region, SATURDAY).draws()).isEqualTo(3);

        assertThat(held).allSatisfy(one -> assertThat(town.lines(one)).containsValue("700 in 610313-20260214-310100"));
        assertThat(progress.of(region, SATURDAY).orElseThrow().lines()).isEqualTo(8);
        assertThat(town.institution(Town.batch(region, SATURDAY, FundType.EMPLOYEE_POOLED), hospital))
                .startsWith(5600L);
    }

    /** The summary that is signed counts every line, in whichever slice and from whatever reason it came into the batch. */
    @Test
    void sumsUpWhatWaitedAndWhatIsNewTogether() {
        var region = town.found("610314");
        var hospital = town.hospital(region, "H610314");
        town.agreement(region, hospital, AgreementState.SUSPENDED, "2026-02-13T00:00:00");
        town.reconcile(stored(region, hospital, 8));
        town.close(region, FRIDAY);
        town.agreement(region, hospital, AgreementState.ACTIVE, "2026-02-14T00:00:00");
        reconcile(region, hospital, 5);

        town.close(region, SATURDAY);

        var summary = new BatchSummaries(db).of(Town.batch(region, SATURDAY, FundType.EMPLOYEE_POOLED));
        assertThat(summary.lineCount()).isEqualTo(13);
        assertThat(summary.linesFen()).isEqualTo(Money.ofFen(13 * 700));
        assertThat(summary.categories()).singleElement().satisfies(care -> {
            assertThat(care.lineCount()).isEqualTo(13);
            assertThat(care.linesFen()).isEqualTo(Money.ofFen(13 * 700));
        });
    }

    /** Killed in mid draw: nothing of it stays, and the follower goes on by itself. */
    @Test
    void goesOnAfterACrashInMidDraw() {
        var region = town.found("610309");
        var hospital = town.hospital(region, "H610309");
        var settlement = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(settlement);
        town.drain();
        clock.setShanghai("2026-02-14T12:00:00");
        dayClose.close(region, FRIDAY, Town.CLERK);
        faults.killAt(FaultPoint.MID_BATCH);

        assertThatThrownBy(town::drain).isInstanceOf(IllegalStateException.class);
        assertThat(town.lines(settlement)).isEmpty();
        assertThat(progress.of(region, FRIDAY).orElseThrow().state()).isEqualTo(CloseProgress.State.ORDERED);
        town.drain();

        assertThat(town.lines(settlement)).containsValue("700 in 610309-20260213-310100");
        assertThat(progress.of(region, FRIDAY).orElseThrow().state()).isEqualTo(CloseProgress.State.DRAWN);
    }

    /** An empty date is closed like any other, and has no batch. */
    @Test
    void closesAnEmptyDateWithoutABatch() {
        var region = town.found("610310");

        town.close(region, FRIDAY);

        assertThat(progress.of(region, FRIDAY).orElseThrow().state()).isEqualTo(CloseProgress.State.DRAWN);
        assertThat(published(region, "payout.batch-drawn")).isZero();
    }

    private void reconcile(RegionCode region, InstitutionCode hospital, int count) {
        town.reconcile(stored(region, hospital, count));
    }

    private List<Settlement> stored(RegionCode region, InstitutionCode hospital, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> stored(Settlement.of(region, FRIDAY, hospital, 1000)))
                .toList();
    }

    private Settlement stored(Settlement settlement) {
        town.store(settlement);
        return settlement;
    }

    private void assertRefused(RegionCode region, LocalDate date, String code) {
        assertThatThrownBy(() -> dayClose.close(region, date, Town.CLERK))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith(code);
        assertThat(progress.of(region, date)).isEmpty();
    }

    private long published(RegionCode region, String type) {
        return db.sql("SELECT count(*) FROM trail_event WHERE region = ? AND type = ?")
                .params(region.value(), type)
                .query(Long.class)
                .single();
    }
}
