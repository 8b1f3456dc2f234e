package org.medfund.audit.rule;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.medfund.institutions.PlatformDuty;
import org.medfund.kernel.CareCategory;

/**
 * What the region's policy book says to the review on one date.
 *
 * @param version          the policy book's version
 * @param thresholdsFen    the amount in fen above which a settlement is looked at, by care category; absent for none
 * @param accountInFundSum whether {@code fund_pay_sumamt} includes the personal account there
 * @param fundPartsChecked whether the fund parts have to add up to {@code fund_pay_sumamt} there
 * @param items            the catalogue, and what else has a price
 * @param platform         who is bound to the provincial platform
 * @param practice         how care is given
 */
public record PolicyFacts(
        String version,
        Map<CareCategory, Long> thresholdsFen,
        boolean accountInFundSum,
        boolean fundPartsChecked,
        Map<String, ItemFacts> items,
        PlatformDuty platform,
        Practice practice) {

    /** Where nothing is decided of how care is given. */
    public PolicyFacts(
            String version,
            Map<CareCategory, Long> thresholdsFen,
            boolean accountInFundSum,
            boolean fundPartsChecked,
            Map<String, ItemFacts> items,
            PlatformDuty platform) {
        this(version, thresholdsFen, accountInFundSum, fundPartsChecked, items, platform, Practice.UNDECIDED);
    }

    /**
     * What is decided of how care is given.
     *
     * @param elsewhereSeconds    within which nobody acts in two institutions (S2-2c)
     * @param assistedDesignation whether persons in difficulty have a place of their own (S2-10a)
     */
    public record Practice(long elsewhereSeconds, boolean assistedDesignation) {

        /** Only the very same second is elsewhere at that time. */
        public static final Practice UNDECIDED = new Practice(0, false);
    }

    /** The codes of what is an examination. */
    public Set<String> examinations() {
        return items.entrySet().stream()
                .filter(entry -> entry.getValue().isExamination())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public ItemFacts item(String code) {
        return items.getOrDefault(code, ItemFacts.UNKNOWN);
    }
}
