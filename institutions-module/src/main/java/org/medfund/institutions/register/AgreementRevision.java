package org.medfund.institutions.register;

import java.time.Instant;
import org.medfund.institutions.AgreementState;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code institution_agreement}, as its digest covers it.
 *
 * @param region        the payer region
 * @param code          the institution
 * @param revision      from 1; for the same effective time the later one counts
 * @param effectiveFrom when it takes effect
 * @param state         the state from then on
 * @param reason        why
 * @param recordedAt    when it was recorded, to the microsecond
 * @param actor         the person
 */
record AgreementRevision(
        RegionCode region,
        InstitutionCode code,
        int revision,
        Instant effectiveFrom,
        AgreementState state,
        String reason,
        Instant recordedAt,
        String actor) {}
