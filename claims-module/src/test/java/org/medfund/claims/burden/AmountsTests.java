package org.medfund.claims.burden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.institutions.BenefitTopics.ON_APPLICATION;
import static org.medfund.institutions.PersonIdentity.MINIMUM_LIVING;
import static org.medfund.institutions.PersonIdentity.ORPHAN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.PersonIdentity;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.kernel.Money;
import org.medfund.kernel.Ratio;
import org.medfund.kernel.RegionCode;

/** What is given of a burden. */
class AmountsTests {

    private static final RegionCode REGION = new RegionCode("610721");
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    /** S4-C3c: of the burden above the threshold, at the ratio, up to the most. */
    @ParameterizedTest
    @CsvSource({"19999.99, 0", "20000, 0", "20000.01, 0.01", "30000, 5000", "80000, 30000", "90000, 30000"})
    void theBurdenAboveTheThresholdIsAssistedUpToTheMost(String burden, String given) {
        assertThat(plan("20000", "50", "30000").of(Money.ofYuan(burden))).isEqualTo(Money.ofYuan(given));
    }

    /** S4-C3c: what is given never exceeds what is left, whatever the plans say. */
    @Test
    void neverMoreIsGivenThanIsLeft() {
        var random = new Random(7);
        for (var i = 0; i < 10_000; i++) {
            var burden = new Burden(fen(random), fen(random), fen(random));
            var amounts = Amounts.of(burden, plan(random), random.nextBoolean() ? plan(random) : null);
            assertThat(amounts.sum()).isBetween(Money.ZERO, burden.left());
        }
    }

    /** S4-B3a: the tilt is for those still burdened, and for care in the province on due referral alone. */
    @Test
    void theTiltTakesOfWhatIsLeftOnlyWhatWasForDulyReferredCareInTheProvince() {
        var plan = plan("20000", "50", null);
        var tilt = plan("5000", "40", null);
        var referred = new Burden(Money.ofYuan("50000"), Money.ofYuan("10000"), Money.ofYuan("50000"));
        assertThat(Amounts.of(referred, plan, tilt).assisted()).isEqualTo(Money.ofYuan("10000"));
        assertThat(Amounts.of(referred, plan, tilt).tilted()).isEqualTo(Money.ofYuan("10000"));
        var partly = new Burden(Money.ofYuan("50000"), Money.ofYuan("10000"), Money.ofYuan("15000"));
        assertThat(Amounts.of(partly, plan, tilt).tilted()).isEqualTo(Money.ofYuan("4000"));
        var elsewhere = new Burden(Money.ofYuan("50000"), Money.ofYuan("10000"), Money.ZERO);
        assertThat(Amounts.of(elsewhere, plan, tilt).tilted()).isEqualTo(Money.ZERO);
        assertThat(Amounts.of(referred, plan, null).tilted()).isEqualTo(Money.ZERO);
    }

    /** S4-C3c: the threshold is dated, and an identity's own plan holds before that for everybody. */
    @Test
    void thePlanOfTheDayAndOfTheIdentityHolds() {
        assertThat(given(JUNE, Set.of())).isEqualTo(plan("20000", "50", "30000"));
        assertThat(given(JUNE.plusDays(1), Set.of())).isEqualTo(plan("15000", "50", "30000"));
        assertThat(given(JUNE, Set.of(MINIMUM_LIVING))).isEqualTo(plan("5000", "70", null));
        assertThat(given(JUNE, Set.of(ORPHAN))).isEqualTo(plan("20000", "50", "30000"));
    }

    /** S4-B3a: the warning has its steps by date and identity too; an amount at the step reaches it. */
    @Test
    void aBurdenReachesTheStepsOfTheDayAndOfTheIdentity() {
        var june = Thresholds.of(book(JUNE));
        assertThat(june.reached(Money.ofYuan("10000"), Set.of(ORPHAN)))
                .extracting(Thresholds.Step::step)
                .containsExactly(1);
        assertThat(june.reached(Money.ofYuan("9999.99"), Set.of())).isEmpty();
        assertThat(june.reached(Money.ofYuan("9999.99"), Set.of(MINIMUM_LIVING)))
                .extracting(Thresholds.Step::whose)
                .containsExactly("MINIMUM_LIVING");
        assertThat(june.least()).contains(Money.ofYuan("3000"));
        assertThat(Thresholds.of(book(JUNE.plusDays(1))).reached(Money.ofYuan("10000"), Set.of()))
                .isEmpty();
    }

    private static AssistancePlan given(LocalDate date, Set<PersonIdentity> identities) {
        return AssistancePlan.of(book(date), ON_APPLICATION, identities).orElseThrow();
    }

    private static PolicyBook book(LocalDate date) {
        return PolicyBook.of(
                REGION,
                date,
                List.of(
                        entry(ON_APPLICATION, "*", JUNE, "20000/50/30000 assumed"),
                        entry(ON_APPLICATION, "*", JUNE.plusDays(1), "15000/50/30000"),
                        entry(ON_APPLICATION, "MINIMUM_LIVING", JUNE, "5000/70/none"),
                        entry("alert/burden", "*/1", JUNE, "10000 assumed"),
                        entry("alert/burden", "*/1", JUNE.plusDays(1), "10000.01"),
                        entry("alert/burden", "*/2", JUNE, "20000"),
                        entry("alert/burden", "MINIMUM_LIVING/1", JUNE, "3000")));
    }

    private static PolicyEntry entry(String topic, String key, LocalDate from, String value) {
        return new PolicyEntry(REGION, topic, key, from, 1, Instant.EPOCH, value, "test", "p1");
    }

    private static AssistancePlan plan(Random random) {
        var most = random.nextBoolean() ? fen(random) : null;
        return new AssistancePlan(Money.ofFen(random.nextLong(500_000)), Ratio.ofPpm(random.nextInt(1_000_001)), most);
    }

    private static AssistancePlan plan(String threshold, String percent, @Nullable String most) {
        return new AssistancePlan(
                Money.ofYuan(threshold), Ratio.ofPercent(percent), most == null ? null : Money.ofYuan(most));
    }

    private static Money fen(Random random) {
        return Money.ofFen(random.nextLong(10_000_000));
    }
}
