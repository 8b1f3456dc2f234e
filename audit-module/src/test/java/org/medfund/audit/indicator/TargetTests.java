package org.medfund.audit.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.audit.indicator.Measured.Result;
import org.medfund.audit.indicator.Measured.Share;
import org.medfund.institutions.Indicator;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.kernel.RegionCode;

/** What a share is worth beside its target. */
class TargetTests {

    private static final RegionCode REGION = new RegionCode("610900");

    // S1-1.1, S1-1.2, S4-B2c, S4-C2a, S4-C5b
    @ParameterizedTest
    @CsvSource({
        "7, 10, 70, , MET",
        "6999999999, 10000000000, 70, , MISSED",
        "9, 10, 70, , MET",
        "0, 10, 70, , MISSED",
        "65, 100, 70, 5, MET",
        "75, 100, 70, 5, MET",
        "649999, 1000000, 70, 5, MISSED",
        "750001, 1000000, 70, 5, MISSED",
        "80, 40, 200, , MET",
        "79, 40, 200, , MISSED",
        "0, 0, 70, , NOT_APPLICABLE",
        "-5, -10, 70, , NOT_APPLICABLE",
        "7, 10, , , NO_TARGET",
    })
    void aTargetIsAMinimumOrWithAToleranceABand(
            long numerator, long denominator, @Nullable String target, @Nullable String tolerance, Result result) {
        var measured = Measured.of(
                Indicator.DRG_SHARE, "ALL", new Share(numerator, denominator), target(target, tolerance, "ALL"));
        assertThat(measured.result()).isEqualTo(result);
        assertThat(measured.valuePpm() == null).isEqualTo(result == Result.NOT_APPLICABLE);
    }

    @Test
    void theTargetOfTheStratumHoldsBeforeThatOfAll() {
        var book = PolicyBook.of(
                REGION,
                LocalDate.of(2026, 1, 31),
                List.of(
                        entry(MonitoringTopics.TARGET, "IN_POLICY_SHARE/*", "80"),
                        entry(MonitoringTopics.TARGET, "IN_POLICY_SHARE/390", "70"),
                        entry(MonitoringTopics.TOLERANCE, "IN_POLICY_SHARE/390", "5 assumed")));
        assertThat(Target.of(book, Indicator.IN_POLICY_SHARE, "390")).contains(new Target(700_000, 50_000L, true));
        assertThat(Target.of(book, Indicator.IN_POLICY_SHARE, "310")).contains(new Target(800_000, null, false));
        assertThat(Target.of(book, Indicator.DRG_SHARE, "ALL")).isEmpty();
    }

    @Test
    void aShareIsRoundedHalfUp() {
        assertThat(new Share(2, 3).ppm()).isEqualTo(666_667);
        assertThat(new Share(1, 3).ppm()).isEqualTo(333_333);
        assertThat(new Share(5, 10_000_000).ppm()).isEqualTo(1);
    }

    private static @Nullable Target target(@Nullable String percent, @Nullable String tolerance, String stratum) {
        if (percent == null) {
            return null;
        }
        var entries = tolerance == null
                ? List.of(entry(MonitoringTopics.TARGET, "DRG_SHARE/*", percent))
                : List.of(
                        entry(MonitoringTopics.TARGET, "DRG_SHARE/*", percent),
                        entry(MonitoringTopics.TOLERANCE, "DRG_SHARE/*", tolerance));
        var book = PolicyBook.of(REGION, LocalDate.of(2026, 1, 31), entries);
        return Target.of(book, Indicator.DRG_SHARE, stratum).orElseThrow();
    }

    private static PolicyEntry entry(String topic, String key, String value) {
        return new PolicyEntry(REGION, topic, key, LocalDate.of(2026, 1, 1), 1, Instant.EPOCH, value, "test", "p1");
    }
}
