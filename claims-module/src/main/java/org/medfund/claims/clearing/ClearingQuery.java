package org.medfund.claims.clearing;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;

/**
 * Which applications of an institution to show; null for any.
 *
 * @param institution the institution
 * @param clrAppyEvtId an identifier
 * @param clrType     a clearing type
 * @param clrOptins   a clearing agency
 * @param month       a month
 */
public record ClearingQuery(
        InstitutionCode institution,
        @Nullable String clrAppyEvtId,
        @Nullable String clrType,
        @Nullable String clrOptins,
        @Nullable YearMonth month) {}
