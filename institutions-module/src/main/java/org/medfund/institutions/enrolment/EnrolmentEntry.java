package org.medfund.institutions.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.EnrolmentException;
import org.medfund.institutions.EnrolmentState;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code instant_enrolment}, as its digest covers it.
 *
 * @param region      the payer region
 * @param code        the institution
 * @param changeNo    from 1, of the institution
 * @param state       what happened
 * @param effectiveOn the first business date that it holds for
 * @param exception   of an excuse, its code
 * @param reason      in words
 * @param recordedAt  when it was recorded, to the microsecond
 * @param actor       who recorded it
 */
record EnrolmentEntry(
        RegionCode region,
        InstitutionCode code,
        int changeNo,
        EnrolmentState state,
        LocalDate effectiveOn,
        @Nullable EnrolmentException exception,
        String reason,
        Instant recordedAt,
        String actor) {}
