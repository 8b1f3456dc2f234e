package org.medfund.audit.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionClass;

/**
 * What an item should cost, in 0.000001 yuan for one unit; what is absent or null is not decided.
 *
 * @param guidedE6 the guided price by class of institution (S2-3a, S2-3b)
 * @param listedE6 the platform's listed price (S2-7d)
 * @param areaE6   what institutions of the area should not exceed (S2-3c)
 */
public record ItemPrices(
        Map<InstitutionClass, Long> guidedE6,
        @Nullable Long listedE6,
        @Nullable Long areaE6) {

    static final ItemPrices NONE = new ItemPrices(Map.of(), null, null);

    @Nullable
    Long guidedE6(InstitutionClass institution) {
        return guidedE6.get(institution);
    }
}
