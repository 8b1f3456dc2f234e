package org.medfund.claims.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.claims.settlement.FeeLine;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;

/** S2-2b, S2-7c: which settlements the fund pays by trace code only. */
class TraceDutyTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);

    private static final Map<String, String> CATALOGUE = Map.of(
            "DRUG", "{\"name\":\"a\",\"drug\":true,\"pack\":24}",
            "LISTED", "{\"name\":\"b\",\"drug\":true}",
            "BED", "{\"name\":\"c\"}",
            "LAMP", "{\"name\":\"d\",\"drug\":false}");

    private final PolicyBook book = book(START.toString());

    @Test
    void nothingIsDueBeforeTheStartDateOfTheRegion() {
        assertThat(TraceDuty.isDue(List.of(line("DRUG", 1)), START.minusDays(1), book))
                .isFalse();
        assertThat(TraceDuty.isDue(List.of(line("DRUG", 1)), START, book)).isTrue();
    }

    @Test
    void nothingIsDueWhereTheRegionDecidedNoStart() {
        assertThat(TraceDuty.isDue(List.of(line("DRUG", 1)), DAY, book(null))).isFalse();
    }

    @Test
    void whatIsNoDrugAndWhatIsListedWithoutCodesNeedsNone() {
        assertThat(due(line("BED", 1), line("LAMP", 1), line("LISTED", 1), line("UNKNOWN", 1)))
                .isFalse();
        assertThat(due(line("BED", 1), line("DRUG", 1))).isTrue();
    }

    @Test
    void aDrugThatWasGivenBackAndAReversalNeedNone() {
        assertThat(due(line("DRUG", 2), line("DRUG", -2))).isFalse();
        assertThat(due(line("DRUG", -2))).isFalse();
        assertThat(due(line("DRUG", 2), line("DRUG", -1))).isTrue();
    }

    @Test
    void allCodesAreThereOnlyWhenEveryDrugIsCovered() {
        var wanted = TraceDuty.wanted(List.of(line("DRUG", 2), line("DRUG", 1), line("BED", 9)), DAY, book);
        assertThat(wanted).isEqualTo(Map.of("DRUG", 30_000L));
        assertThat(TraceDuty.missing(wanted, Map.of())).isEqualTo(wanted);
        assertThat(TraceDuty.missing(wanted, Map.of("DRUG", 20_000L, "BED", 90_000L)))
                .isEqualTo(Map.of("DRUG", 10_000L));
        assertThat(TraceDuty.missing(wanted, Map.of("DRUG", 30_000L))).isEmpty();
        assertThat(TraceDuty.missing(new TreeMap<>(), Map.of())).isEmpty();
    }

    private boolean due(FeeLine... lines) {
        return TraceDuty.isDue(List.of(lines), DAY, book);
    }

    private static FeeLine line(String item, int quantity) {
        var amount = Money.ofFen(quantity * 100L);
        return new FeeLine(
                "1",
                item,
                amount,
                new Quantity(quantity * 10_000L),
                new UnitPrice(1_000_000),
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                amount,
                Instant.EPOCH);
    }

    private static PolicyBook book(@Nullable String start) {
        var entries = new ArrayList<PolicyEntry>();
        CATALOGUE.forEach((code, item) -> entries.add(entry(PolicyTopics.CATALOGUE_ITEMS, code, item)));
        entries.add(entry(PolicyTopics.TRACE_NO_CODE, "LISTED", "on"));
        entries.add(entry(PolicyTopics.TRACE_NO_CODE, "DRUG", "off"));
        if (start != null) {
            entries.add(entry(PolicyTopics.TRACE_START, PolicyTopics.ANY, start));
        }
        return PolicyBook.of(REGION, DAY, entries);
    }

    private static PolicyEntry entry(String topic, String key, String value) {
        var from = LocalDate.of(2025, 1, 1);
        return new PolicyEntry(REGION, topic, key, from, 1, Instant.EPOCH, value, "test", "p1");
    }
}
