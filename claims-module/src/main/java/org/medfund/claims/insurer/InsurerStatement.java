package org.medfund.claims.insurer;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an insurer's account.
 *
 * @param contract   the account
 * @param month      the period
 * @param proposedBy who proposed it
 * @param issuedBy   who issued it; null before
 * @param figures    as they were issued; before, as they would be issued now
 */
record InsurerStatement(
        UUID id,
        InsurerContract contract,
        YearMonth month,
        String proposedBy,
        @Nullable String issuedBy,
        StatementFigures figures) {}
