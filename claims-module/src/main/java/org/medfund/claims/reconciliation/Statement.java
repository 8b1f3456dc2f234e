package org.medfund.claims.reconciliation;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * An institution's statement of one of its business dates.
 *
 * @param id          its identifier
 * @param region      the payer region
 * @param institution the institution
 * @param date        the business date
 * @param revision    1 for the first of that date
 * @param state       how far it is
 */
record Statement(
        UUID id, RegionCode region, InstitutionCode institution, LocalDate date, int revision, StatementState state) {

    Statement in(StatementState next) {
        return new Statement(id, region, institution, date, revision, next);
    }
}
