package org.medfund.claims.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * A row of the institution's details.
 *
 * @param medinsSetlId its own identifier; null if it names the platform's
 * @param setlId       the platform's identifier; null if it names its own
 * @param amounts      what it says
 */
record TheirRow(@Nullable String medinsSetlId, @Nullable String setlId, RowAmounts amounts) {}
