package org.medfund.claims.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit as it is shown to its institution.
 *
 * @param visit      without its fees
 * @param details    opened
 * @param settlement the latest settlement in force; null for none
 */
public record FoundVisit(
        OpenVisit visit, VisitDetails details, @Nullable UUID settlement) {}
