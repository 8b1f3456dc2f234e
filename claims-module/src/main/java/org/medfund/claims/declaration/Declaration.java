package org.medfund.claims.declaration;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * An institution's declaration of one of its months.
 *
 * @param id            its identifier
 * @param region        the payer region
 * @param institution   the institution
 * @param month         the fee month
 * @param revision      1 for the first of that month
 * @param parts         as in {@link StoredMonth}, when it was declared
 * @param clocks        when it was due, and by when the month is to be paid
 * @param policyVersion of the policy that the clocks go by
 * @param declaredAt    when it came
 */
record Declaration(
        UUID id,
        RegionCode region,
        InstitutionCode institution,
        YearMonth month,
        int revision,
        long parts,
        Clocks clocks,
        String policyVersion,
        Instant declaredAt) {}
