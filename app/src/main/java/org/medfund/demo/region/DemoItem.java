package org.medfund.demo.region;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;

/**
 * An item of the demo's catalogue: drug, service or consumable.
 *
 * @param code         the item code
 * @param name         its name
 * @param priceFen     its price in fen
 * @param firstPercent what the patient pays first, in percent; 100 is outside the catalogue
 * @param care         where it is used
 * @param sex          1 or 2 if only one sex may be billed it
 * @param minAge       youngest age
 * @param maxAge       oldest age
 * @param minLevel     lowest level of hospital where the fund pays it
 * @param limits       class of institution, or *, to the most that counts of its price, in yuan
 * @param diseases     the diseases that it is for in chronic care; none for any
 * @param daily        whether every day of a stay has one
 * @param most         the most of it in one visit; none for any number
 */
public record DemoItem(
        String code,
        String name,
        long priceFen,
        int firstPercent,
        Set<CareCategory> care,
        @Nullable String sex,
        @Nullable Integer minAge,
        @Nullable Integer maxAge,
        @Nullable Integer minLevel,
        @Nullable Map<String, String> limits,
        @Nullable Set<String> diseases,
        @Nullable Boolean daily,
        @Nullable Integer most) {

    private static final int ALL = 100;
    private static final long ONLY_IN_A_STAY = 90_000;

    public Money price() {
        return Money.ofFen(priceFen);
    }

    /** Class A (甲类), B (乙类) or C (目录外). */
    public String fee() {
        return switch (firstPercent) {
            case 0 -> "A";
            case ALL -> "C";
            default -> "B";
        };
    }

    public boolean isOutside() {
        return firstPercent == ALL;
    }

    public boolean isDaily() {
        return Boolean.TRUE.equals(daily);
    }

    /** Whether it is no matter for a visit without a bed. */
    public boolean needsABed() {
        return isDaily() || priceFen >= ONLY_IN_A_STAY;
    }

    public boolean isFor(@Nullable String disease) {
        return disease == null || diseases == null || diseases.contains(disease);
    }

    public boolean suits(CareCategory category, String personsSex, int age) {
        return care.contains(category)
                && (sex == null || sex.equals(personsSex))
                && (minAge == null || age >= minAge)
                && (maxAge == null || age <= maxAge);
    }

    /** What is within the catalogue of a price that an institution charges; nothing where the fund does not pay it. */
    public Money within(DemoInstitution place) {
        if (isOutside() || (minLevel != null && place.level() < minLevel)) {
            return Money.ZERO;
        }
        var limit = limits == null ? null : limits.getOrDefault(place.institutionClass(), limits.get("*"));
        return limit == null || Money.ofYuan(limit).compareTo(price()) > 0 ? price() : Money.ofYuan(limit);
    }
}
