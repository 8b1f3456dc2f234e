package org.medfund.audit.rule;

import org.jspecify.annotations.Nullable;

/**
 * How a billed examination was done, where its line came by a visit (S2-2c, S2-2d).
 *
 * @param known            false where nothing is known of it
 * @param by               the staff code of who performed it; empty where none is named
 * @param onDuty           whether that person was registered there, active and qualified at the time
 * @param elsewhereSeconds the least time between it and what is billed under the same name in another institution, in
 *                         seconds; null for nothing within a day
 * @param originalKept     whether its original data were uploaded
 */
public record Performance(
        boolean known, String by, boolean onDuty, @Nullable Long elsewhereSeconds, boolean originalKept) {

    public static final Performance UNKNOWN = new Performance(false, "", false, null, false);

    boolean isNamed() {
        return !by.isEmpty();
    }
}
