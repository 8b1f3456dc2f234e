package org.medfund.audit.rule;

import org.jspecify.annotations.Nullable;
import org.medfund.institutions.Examination;

/**
 * What the region's policy book says about an item: who it may be used for (限性别, 限儿童), and what it should cost.
 *
 * @param known  false when the catalogue does not list it
 * @param sex    the only sex it may be used for, {@code 1} male or {@code 2} female; empty when free
 * @param minAge least age in completed years
 * @param maxAge greatest age in completed years
 * @param goods  whether institutions buy it from others, as drugs and consumables
 * @param prices what it should cost
 * @param examination what it examines; null for no examination (S2-2c)
 */
public record ItemFacts(
        boolean known,
        String sex,
        int minAge,
        int maxAge,
        boolean goods,
        ItemPrices prices,
        @Nullable Examination examination) {

    /** More years than anybody has. */
    static final int NO_MAX_AGE = 999;

    public static final ItemFacts UNKNOWN = new ItemFacts(false, "", 0, NO_MAX_AGE, false, ItemPrices.NONE, null);

    /** A listed item; what is null is not restricted. */
    public static ItemFacts listed(@Nullable String sex, @Nullable Integer minAge, @Nullable Integer maxAge) {
        return new ItemFacts(
                true,
                sex == null ? "" : sex,
                minAge == null ? 0 : minAge,
                maxAge == null ? NO_MAX_AGE : maxAge,
                false,
                ItemPrices.NONE,
                null);
    }

    public ItemFacts asGoods() {
        return new ItemFacts(known, sex, minAge, maxAge, true, prices, examination);
    }

    public ItemFacts at(ItemPrices decided) {
        return new ItemFacts(known, sex, minAge, maxAge, goods, decided, examination);
    }

    public ItemFacts examining(@Nullable Examination what) {
        return new ItemFacts(known, sex, minAge, maxAge, goods, prices, what);
    }

    public boolean isExamination() {
        return examination != null;
    }
}
