package org.medfund.audit.rule;

import org.jspecify.annotations.Nullable;

/**
 * What the region's catalogue says about an item (限性别, 限儿童).
 *
 * @param known  false when the catalogue does not list it
 * @param sex    the only sex it may be used for, {@code 1} male or {@code 2} female; empty when free
 * @param minAge least age in completed years
 * @param maxAge greatest age in completed years
 */
public record ItemFacts(boolean known, String sex, int minAge, int maxAge) {

    /** More years than anybody has. */
    static final int NO_MAX_AGE = 999;

    public static final ItemFacts UNKNOWN = new ItemFacts(false, "", 0, NO_MAX_AGE);

    /** A listed item; what is null is not restricted. */
    public static ItemFacts listed(@Nullable String sex, @Nullable Integer minAge, @Nullable Integer maxAge) {
        return new ItemFacts(
                true, sex == null ? "" : sex, minAge == null ? 0 : minAge, maxAge == null ? NO_MAX_AGE : maxAge);
    }
}
