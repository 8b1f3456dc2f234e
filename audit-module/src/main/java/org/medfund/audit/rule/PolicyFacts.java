package org.medfund.audit.rule;

import java.util.Map;
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
 */
public record PolicyFacts(
        String version,
        Map<CareCategory, Long> thresholdsFen,
        boolean accountInFundSum,
        boolean fundPartsChecked,
        Map<String, ItemFacts> items,
        PlatformDuty platform) {

    ItemFacts item(String code) {
        return items.getOrDefault(code, ItemFacts.UNKNOWN);
    }
}
