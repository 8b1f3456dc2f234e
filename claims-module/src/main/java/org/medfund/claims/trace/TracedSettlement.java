package org.medfund.claims.trace;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.medfund.claims.settlement.FeeLine;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * What trace codes need to know of a settlement.
 *
 * @param id           the settlement
 * @param region       the payer
 * @param institution  the institution
 * @param businessDate the Shanghai business date
 * @param due          whether the fund waits for its codes
 * @param stands       whether it is a settlement that is not reversed
 * @param lines        its fee lines
 */
record TracedSettlement(
        UUID id,
        RegionCode region,
        InstitutionCode institution,
        LocalDate businessDate,
        boolean due,
        boolean stands,
        List<FeeLine> lines) {}
