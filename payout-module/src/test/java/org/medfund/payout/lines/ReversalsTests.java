package org.medfund.payout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.AgreementState;
import org.medfund.kernel.FundType;
import org.medfund.payout.PayoutModuleTest;
import org.medfund.payout.Settlement;
import org.medfund.payout.Town;
import org.springframework.beans.factory.annotation.Autowired;

/** S3-art11b: a cancelled settlement (退费, 冲正) before and after it was paid. */
@PayoutModuleTest
class ReversalsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 2, 13);
    private static final LocalDate SATURDAY = FRIDAY.plusDays(1);
    private static final LocalDate SUNDAY = FRIDAY.plusDays(2);

    @Autowired
    private Town town;

    @Test
    void beforePayoutBothAreCancelledForEver() {
        var region = town.found("610201");
        var hospital = town.hospital(region, "H610201");
        var original = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var reversal = stored(original.reversedOn(FRIDAY));
        town.reconcile(original, reversal);

        town.close(region, FRIDAY);
        town.close(region, SATURDAY);

        assertThat(town.lines(original)).containsValue("CANCELLED");
        assertThat(town.lines(reversal)).containsValue("CANCELLED");
    }

    @Test
    void ofAHeldLineBothAreCancelled() {
        var region = town.found("610202");
        var hospital = town.hospital(region, "H610202");
        town.agreement(region, hospital, AgreementState.SUSPENDED, "2026-02-13T00:00:00");
        var original = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(original);
        town.close(region, FRIDAY);
        town.agreement(region, hospital, AgreementState.ACTIVE, "2026-02-14T00:00:00");
        var reversal = stored(original.reversedOn(SATURDAY));
        town.reconcile(reversal);

        town.close(region, SATURDAY);

        assertThat(town.lines(original)).containsValue("CANCELLED");
        assertThat(town.lines(reversal)).containsValue("CANCELLED");
    }

    /** The reversal's day was agreed first; the original's day comes after it. */
    @Test
    void reconciledBeforeItsOriginalStillCancelsIt() {
        var region = town.found("610203");
        var hospital = town.hospital(region, "H610203");
        var original = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var reversal = stored(original.reversedOn(SATURDAY));
        town.reconcile(reversal);
        town.close(region, SATURDAY);
        town.reconcile(original);

        town.close(region, SUNDAY);

        assertThat(town.lines(original)).containsValue("CANCELLED");
        assertThat(town.lines(reversal)).containsValue("CANCELLED");
    }

    /** What decides is the policy of the original's day: its line must not be paid though the fund's scope has ended since. */
    @Test
    void reconciledBeforeItsOriginalCancelsItThoughItsOwnDayIsOutOfScope() {
        var region = town.found("610207");
        var hospital = town.hospital(region, "H610207");
        town.decide(region, "payout/scope", "310100", "off", SATURDAY);
        var original = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var reversal = stored(original.reversedOn(SATURDAY));
        town.reconcile(reversal);
        town.close(region, SATURDAY);
        town.reconcile(original);

        town.close(region, SUNDAY);

        assertThat(town.lines(original)).containsValue("CANCELLED");
        assertThat(town.lines(reversal)).containsValue("CANCELLED");
    }

    /** The other way round there is nothing to cancel: the original never has a line. */
    @Test
    void ofAnOriginalOutOfScopeThereIsNoLine() {
        var region = town.found("610208");
        var hospital = town.hospital(region, "H610208");
        town.decide(region, "payout/scope", "310100", "off");
        town.decide(region, "payout/scope", "310100", "on", SATURDAY);
        var original = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        var reversal = stored(original.reversedOn(SATURDAY));
        town.reconcile(original);
        town.reconcile(reversal);

        town.close(region, SATURDAY);

        assertThat(town.lines(original)).isEmpty();
        assertThat(town.lines(reversal)).isEmpty();
    }

    /** The exact negation of the stored line: half-up rounding, and a ratio that has changed meanwhile. */
    @Test
    void afterPayoutIsTheExactNegationInTheNextBatch() {
        var region = town.found("610204");
        var hospital = town.hospital(region, "H610204");
        town.decide(region, "payout/ratio", "*/*/*", "33.3333", SATURDAY);
        var original = stored(Settlement.of(region, FRIDAY, hospital, 1005));
        town.reconcile(original);
        town.close(region, FRIDAY);
        town.decide(region, "payout/ratio", "*/*/*", "10");
        var reversal = stored(original.reversedOn(SATURDAY));
        town.reconcile(reversal);

        town.close(region, SATURDAY);

        assertThat(town.lines(original)).containsValue("704 in 610204-20260213-310100");
        assertThat(town.lines(reversal)).containsValue("-704 in 610204-20260214-310100");
    }

    /** Whatever holds other lines today, what was paid too much is set off at once. */
    @Test
    void afterPayoutIsNeverHeld() {
        var region = town.found("610205");
        var hospital = town.hospital(region, "H610205");
        var original = stored(Settlement.of(region, FRIDAY, hospital, 1000));
        town.reconcile(original);
        town.close(region, FRIDAY);
        town.agreement(region, hospital, AgreementState.ENDED, "2026-02-14T00:00:00");
        var reversal = stored(original.reversedOn(SATURDAY));
        town.reconcile(reversal);

        town.close(region, SATURDAY);

        assertThat(town.lines(reversal)).containsValue("-700 in 610205-20260214-310100");
        assertThat(town.institution(Town.batch(region, SATURDAY, FundType.EMPLOYEE_POOLED), hospital))
                .containsExactly(-700L, 0L, 0L, 700L);
    }

    /** A net below zero is no payment but a debit, set off in the next batches until it is gone. */
    @Test
    void belowZeroBecomesADebitThatIsSetOff() {
        var region = town.found("610206");
        var hospital = town.hospital(region, "H610206");
        var large = stored(Settlement.of(region, FRIDAY, hospital, 10_000));
        town.reconcile(large);
        town.close(region, FRIDAY);
        town.reconcile(stored(large.reversedOn(SATURDAY)), stored(Settlement.of(region, SATURDAY, hospital, 4_000)));
        town.close(region, SATURDAY);
        town.reconcile(stored(Settlement.of(region, SUNDAY, hospital, 1_000)));
        town.close(region, SUNDAY);
        var tuesday = FRIDAY.plusDays(4);
        town.reconcile(stored(Settlement.of(region, tuesday, hospital, 9_000)));
        town.close(region, FRIDAY.plusDays(3));
        town.close(region, tuesday);

        assertThat(List.of(FRIDAY, SATURDAY, SUNDAY, FRIDAY.plusDays(3), tuesday))
                .extracting(day -> town.institution(Town.batch(region, day, FundType.EMPLOYEE_POOLED), hospital))
                .containsExactly(
                        List.of(7_000L, 0L, 7_000L, 0L),
                        List.of(-4_200L, 0L, 0L, 4_200L),
                        List.of(700L, 4_200L, 0L, 3_500L),
                        List.of(),
                        List.of(6_300L, 3_500L, 2_800L, 0L));
    }

    private Settlement stored(Settlement settlement) {
        town.store(settlement);
        return settlement;
    }
}
