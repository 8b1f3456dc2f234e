package org.medfund.accounting.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * What is reconciled.
 *
 * @param date        the Shanghai business date that was closed
 * @param institution null for all
 * @param fund        null for all
 */
record Scope(
        RegionCode region,
        LocalDate date,
        @Nullable InstitutionCode institution,
        @Nullable FundType fund) {}
