package org.medfund.claims.burden;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;

/**
 * A warning of a person, the last one of a year.
 *
 * @param whose     the identity by whose threshold, or {@code *}
 * @param burden    when it was recorded
 * @param threshold what it reached
 * @param warnedOn  the Shanghai date
 * @param stage     how far assistance is
 * @param relief    to whom the person was handed over since; null while nobody was told, and it is open
 */
record Warning(
        UUID person,
        int step,
        String whose,
        Money burden,
        Money threshold,
        LocalDate warnedOn,
        Stage stage,
        @Nullable ReliefKind relief) {}
