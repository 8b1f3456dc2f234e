package org.medfund.institutions.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.policy.OverrideLog.Line;
import org.medfund.kernel.RegionCode;

/** The log of what a region overrides of its province. */
class OverrideLogTests {

    private static final RegionCode ANKANG = new RegionCode("610900");
    private static final RegionCode SHAANXI = new RegionCode("610000");

    @Test
    void isEmptyWhereOnlyOneOfThemDecided() {
        assertThat(log(entry(SHAANXI, "2026-01-01", "97"))).isEmpty();
        assertThat(log(entry(ANKANG, "2026-01-01", "97"))).isEmpty();
    }

    // S3-art25, S0-1.0
    @Test
    void beginsWhereTheLaterOfTheTwoBeginsWhicheverThatIs() {
        var region = entry(ANKANG, "2026-03-01", "90");
        var province = entry(SHAANXI, "2026-01-01", "97");
        assertThat(log(region, province)).containsExactly(new Line(LocalDate.of(2026, 3, 1), region, province));
        var later = entry(SHAANXI, "2026-05-01", "95");
        assertThat(log(region, later)).containsExactly(new Line(LocalDate.of(2026, 5, 1), region, later));
    }

    @Test
    void tellsEachPairOnce() {
        var province = entry(SHAANXI, "2026-01-01", "97");
        var first = entry(ANKANG, "2026-02-01", "90");
        var second = entry(ANKANG, "2026-04-01", "85");
        assertThat(log(province, first, second))
                .containsExactly(
                        new Line(LocalDate.of(2026, 2, 1), first, province),
                        new Line(LocalDate.of(2026, 4, 1), second, province));
    }

    private static List<Line> log(PolicyEntry... entries) {
        return OverrideLog.of(ANKANG, List.of(entries));
    }

    private static PolicyEntry entry(RegionCode region, String validFrom, String percent) {
        return new PolicyEntry(
                region,
                PolicyTopics.PAYOUT_RATIO,
                "*/*/*",
                LocalDate.parse(validFrom),
                1,
                Instant.parse("2025-12-01T00:00:00Z"),
                percent,
                "basis",
                "p1");
    }
}
