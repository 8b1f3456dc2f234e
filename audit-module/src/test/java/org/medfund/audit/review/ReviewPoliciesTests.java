package org.medfund.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medfund.audit.rule.ItemFacts;
import org.medfund.audit.rule.PolicyFacts;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PlatformDuty;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.RegionCode;

/** What the review takes from a policy book. */
class ReviewPoliciesTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 13);

    @Test
    void checksTheFundPartsAndLeavesTheAccountOutUnlessTheRegionSaysOtherwise() {
        assertThat(facts())
                .isEqualTo(new PolicyFacts(facts().version(), Map.of(), false, true, Map.of(), PlatformDuty.OF_NOBODY));
        var otherwise = facts("profile/account-in-fund-sum", "*", "true", "profile/fund-parts-check", "*", "off");
        assertThat(otherwise.accountInFundSum()).isTrue();
        assertThat(otherwise.fundPartsChecked()).isFalse();
    }

    @Test
    void prefersTheCategorysThresholdToTheOneForAll() {
        var facts = facts("review/threshold", "*", "1000.5", "review/threshold", "INPATIENT", "50000");
        assertThat(facts.thresholdsFen())
                .containsEntry(CareCategory.INPATIENT, 50_000_00L)
                .containsEntry(CareCategory.PHARMACY, 1_000_50L);
    }

    @Test
    void readsTheRestrictionsOfAnItem() {
        var facts = facts(
                "catalogue/item",
                "A",
                "{\"name\":\"n\",\"sex\":\"2\",\"minAge\":12}",
                "catalogue/item",
                "B",
                "{\"name\":\"n\"}");
        assertThat(facts.items())
                .isEqualTo(Map.of("A", ItemFacts.listed("2", 12, null), "B", ItemFacts.listed(null, null, null)));
    }

    // S2-3a, S2-3c, S2-7d: what is priced without being in the catalogue is judged as well
    @Test
    void readsThePricesOfAnItemAndAClassesOwnBeforeTheOneForAll() {
        var facts = facts(
                "price/guided",
                "A/*",
                "10",
                "price/guided",
                "A/LEVEL_3",
                "12.5",
                "price/listed",
                "A",
                "9",
                "price/area",
                "A",
                "0.000001",
                "catalogue/item",
                "A",
                "{\"name\":\"n\",\"kind\":\"CONSUMABLE\"}");
        assertThat(facts.items()).hasEntrySatisfying("A", item -> {
            assertThat(item.known()).isTrue();
            assertThat(item.goods()).isTrue();
            assertThat(item.prices().guidedE6())
                    .containsEntry(InstitutionClass.LEVEL_3, 12_500_000L)
                    .containsEntry(InstitutionClass.PHARMACY, 10_000_000L);
            assertThat(item.prices().listedE6()).isEqualTo(9_000_000L);
            assertThat(item.prices().areaE6()).isEqualTo(1L);
        });
        assertThat(facts("price/listed", "B", "9").items())
                .hasEntrySatisfying("B", item -> assertThat(item.known()).isFalse());
    }

    private static PolicyFacts facts(String... entries) {
        var decided = Stream.iterate(0, i -> i < entries.length, i -> i + 3)
                .map(i -> entry(entries[i], entries[i + 1], entries[i + 2]))
                .toList();
        return ReviewPolicies.facts(PolicyBook.of(REGION, DAY, List.copyOf(decided)));
    }

    private static PolicyEntry entry(String topic, String key, String value) {
        return new PolicyEntry(REGION, topic, key, DAY, 1, Instant.EPOCH, value, "test", "test");
    }
}
