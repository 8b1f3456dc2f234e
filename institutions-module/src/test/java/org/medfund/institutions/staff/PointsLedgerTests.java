package org.medfund.institutions.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.institutions.QualificationState.ENDED;
import static org.medfund.institutions.QualificationState.SUSPENDED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/** What points lead to: S2-9b with the figures of rules-and-practice.md B.5. */
class PointsLedgerTests {

    private static final RegionCode REGION = new RegionCode("610900");

    @Test
    void eightAreTooFew() {
        assertThat(consequences(entry("2026-03-01", 8))).isEmpty();
    }

    @Test
    void eightAndOneSuspendFromTheSecondOn() {
        assertThat(consequences(entry("2026-03-01", 8), entry("2026-05-31", 1)))
                .containsExactly(new Consequence(SUSPENDED, day("2026-05-31"), day("2026-06-30")));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 2026-06-01",
        "10, 2026-07-01",
        "11, 2026-09-01",
    })
    void oneEntryOfNineToElevenSuspendsLonger(int points, String until) {
        assertThat(consequences(entry("2026-03-01", points)))
                .containsExactly(new Consequence(SUSPENDED, day("2026-03-01"), day(until)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-06-01",
        "2, 2026-07-01",
        "3, 2026-08-01",
    })
    void nineToElevenByAccumulationSuspendByTheSum(int more, String until) {
        assertThat(consequences(entry("2026-03-01", 8), entry("2026-05-01", more)))
                .containsExactly(new Consequence(SUSPENDED, day("2026-05-01"), day(until)));
    }

    @Test
    void elevenByAccumulationAndOneMoreEndForAYear() {
        var found = consequences(entry("2026-03-01", 8), entry("2026-04-01", 3), entry("2026-05-01", 1));
        assertThat(found).extracting(Consequence::state).containsExactly(SUSPENDED, ENDED);
        assertThat(found.getLast()).isEqualTo(new Consequence(ENDED, day("2026-05-01"), day("2027-05-01")));
    }

    @Test
    void oneEntryOfTwelveEndsForThreeYears() {
        assertThat(consequences(entry("2026-03-01", 12)))
                .containsExactly(new Consequence(ENDED, day("2026-03-01"), day("2029-03-01")));
    }

    @Test
    void theNewYearStartsFromNothing() {
        assertThat(consequences(entry("2025-12-31", 8), entry("2026-01-01", 1))).isEmpty();
        assertThat(consequences(entry("2025-12-30", 8), entry("2025-12-31", 1))).hasSize(1);
    }

    @Test
    void theYearIsThatOfShanghai() {
        var lastSecond = entry("2025-06-01", 8);
        var stillOldYear = at(Instant.parse("2025-12-31T15:59:59Z"), 1);
        var newYear = at(Instant.parse("2025-12-31T16:00:00Z"), 1);
        assertThat(consequences(lastSecond, stillOldYear)).hasSize(1);
        assertThat(consequences(lastSecond, newYear)).isEmpty();
    }

    @Test
    void withdrawnPointsCountForNothing() {
        assertThat(consequences(entry("2026-03-01", 8), entry("2026-04-01", 0), entry("2026-05-01", 0)))
                .isEmpty();
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() {
        var entries = new ArrayList<>(List.of(
                entry("2026-02-01", 3), entry("2026-03-01", 6), entry("2026-04-01", 2), entry("2026-05-01", 1)));
        var expected = consequences(entries.toArray(PointsEntry[]::new));
        var seed = 20261125L;
        var random = new Random(seed);
        for (var i = 0; i < 50; i++) {
            Collections.shuffle(entries, random);
            assertThat(consequences(entries.toArray(PointsEntry[]::new)))
                    .as("seed %d, round %d", seed, i)
                    .isEqualTo(expected);
        }
    }

    @Test
    void aRegionsOwnThresholdHoldsFromItsDateOn() {
        var decided = new PolicyEntry(
                REGION,
                PolicyTopics.STAFF_POINTS,
                "accumulated-9-months",
                LocalDate.of(2026, 5, 1),
                1,
                day("2026-04-01"),
                "6",
                "basis",
                "p");
        var before = PointsLedger.of(
                List.of(entry("2026-03-01", 8), entry("2026-04-30", 1)), entry -> policy(entry, List.of(decided)));
        var after = PointsLedger.of(
                List.of(entry("2026-03-01", 8), entry("2026-05-01", 1)), entry -> policy(entry, List.of(decided)));
        assertThat(before.getFirst().until()).isEqualTo(day("2026-05-30"));
        assertThat(after.getFirst().until()).isEqualTo(day("2026-11-01"));
    }

    private static List<Consequence> consequences(PointsEntry... entries) {
        return PointsLedger.of(List.of(entries), entry -> policy(entry, List.of()));
    }

    private static PointsPolicy policy(PointsEntry entry, List<PolicyEntry> decided) {
        return new PointsPolicy(PolicyBook.of(REGION, Shanghai.dateOf(entry.madeAt()), decided));
    }

    private static PointsEntry entry(String date, int points) {
        return at(day(date), points);
    }

    private static PointsEntry at(Instant madeAt, int points) {
        return new PointsEntry(
                REGION,
                new InstitutionCode("H1"),
                "measure",
                "D1",
                1,
                new UUID(0, points),
                madeAt,
                Situation.BREACH_PAYMENT,
                Responsibility.MAIN,
                points,
                "reason",
                madeAt,
                "p");
    }

    private static Instant day(String date) {
        return Shanghai.startOf(LocalDate.parse(date));
    }
}
