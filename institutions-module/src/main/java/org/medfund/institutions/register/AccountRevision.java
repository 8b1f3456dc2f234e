package org.medfund.institutions.register;

import java.time.Instant;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code institution_account}, as its digest covers it.
 *
 * @param region     the payer region
 * @param code       the institution
 * @param revision   from 1
 * @param number     the account number
 * @param name       the account holder's name
 * @param recordedAt when it was recorded, to the microsecond
 * @param actor      the person
 */
record AccountRevision(
        RegionCode region,
        InstitutionCode code,
        int revision,
        String number,
        String name,
        Instant recordedAt,
        String actor) {}
