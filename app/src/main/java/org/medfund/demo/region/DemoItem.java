package org.medfund.demo.region;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;

/**
 * An item of the demo's catalogue.
 *
 * @param code         the item code
 * @param name         its name
 * @param priceFen     its price in fen
 * @param firstPercent what the patient pays first, in percent; 100 is fully self-paid
 * @param care         where it is used
 * @param sex          1 or 2 if only one sex may be billed it
 * @param minAge       youngest age
 * @param maxAge       oldest age
 */
public record DemoItem(
        String code,
        String name,
        long priceFen,
        int firstPercent,
        Set<CareCategory> care,
        @Nullable String sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge) {

    public Money price() {
        return Money.ofFen(priceFen);
    }

    public boolean suits(CareCategory category, String personsSex, int age) {
        return care.contains(category)
                && (sex == null || sex.equals(personsSex))
                && (minAge == null || age >= minAge)
                && (maxAge == null || age <= maxAge);
    }
}
