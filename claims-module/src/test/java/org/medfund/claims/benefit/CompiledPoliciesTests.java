package org.medfund.claims.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyEntry;
import org.medfund.kernel.RegionCode;

/** Which book of which place and date the rules of a visit come from. */
class CompiledPoliciesTests {

    private static final RegionCode CARE = new RegionCode("310100");
    private static final RegionCode INSURED = new RegionCode("610900");
    private static final LocalDate CHANGE = LocalDate.of(2027, 1, 1);

    private final CompiledPolicies policies = new CompiledPolicies(new Books(region -> region));

    /** S1-2.1: the catalogue of the place of care, the policy of the place of insurance (就医地目录、参保地政策). */
    @Test
    void takesTheCatalogueOfTheOnePlaceAndThePolicyOfTheOther() {
        var rules = policies.asOf(CARE, INSURED, CHANGE);
        assertThat(rules.catalogue().region()).isEqualTo(CARE);
        assertThat(rules.policy().region()).isEqualTo(INSURED);
    }

    /** S1-0.2, S1-0.4: both as of the day of the settlement. */
    @Test
    void takesBothAsOfTheDay() {
        var before = policies.asOf(CARE, INSURED, CHANGE.minusDays(1));
        var after = policies.asOf(CARE, INSURED, CHANGE);
        assertThat(before.catalogue().find("A")).isNull();
        assertThat(after.catalogue().find("A")).isNotNull();
        assertThat(after.policy().version()).isNotEqualTo(before.policy().version());
    }

    /** S1-2.1: where both decided nothing of their own, their books are of one version, and yet the patient is a guest. */
    @Test
    void tellsTwoPlacesApartThatGoByTheirProvinceAlone() {
        var inheriting = new CompiledPolicies(new Books(region -> region.province()));
        var neighbour = new RegionCode("610700");

        var atHome = inheriting.asOf(INSURED, INSURED, CHANGE);
        var away = inheriting.asOf(neighbour, INSURED, CHANGE);

        assertThat(atHome.elsewhere()).isFalse();
        assertThat(away.elsewhere()).isTrue();
        assertThat(away.policy().version()).isEqualTo(atHome.policy().version());
    }

    /** Books in which every place, or whoever decides for it, has one item more from the day of the change on. */
    private record Books(UnaryOperator<RegionCode> decider) implements PolicyBooks {
        @Override
        public PolicyBook asOf(RegionCode region, LocalDate date) {
            var item = "{\"name\":\"A\",\"class\":\"A\"}";
            var entry = new PolicyEntry(
                    decider.apply(region), "catalogue/item", "A", CHANGE, 1, Instant.EPOCH, item, "b", "p");
            return PolicyBook.of(region, date, List.of(entry));
        }

        @Override
        public PolicyBook asOf(RegionCode region, LocalDate date, Instant knownAt) {
            return asOf(region, date);
        }

        @Override
        public PolicyBook asOf(RegionCode region, LocalDate date, Set<UUID> decisions) {
            return asOf(region, date);
        }
    }
}
