package org.medfund.claims.clearing;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;

/**
 * What an institution applies for.
 *
 * @param institution the institution
 * @param clrType     clearing type (清算类别)
 * @param clrWay      clearing way (清算方式); kept as it is
 * @param clrOptins   clearing agency (清算经办机构); null for all
 * @param period      the period
 * @param personTimes person-times (psntime); kept as it is, because clients count reversals differently
 * @param amounts     the amounts
 */
public record ClearingRequest(
        InstitutionCode institution,
        String clrType,
        @Nullable String clrWay,
        @Nullable String clrOptins,
        ClearingPeriod period,
        @Nullable Long personTimes,
        ClearingAmounts amounts) {}
