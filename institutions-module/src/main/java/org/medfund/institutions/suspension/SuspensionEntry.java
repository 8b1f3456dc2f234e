package org.medfund.institutions.suspension;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.SuspensionCause;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code institution_suspension}, as its digest covers it.
 *
 * @param region         the payer region
 * @param code           the institution
 * @param suspensionNo   from 1, of the institution
 * @param revision       from 1; the last one holds
 * @param kind           what is suspended
 * @param effectiveFrom  the first instant
 * @param effectiveUntil the first instant after it; null as long as nobody knows
 * @param cause          why
 * @param reason         in words
 * @param recordedAt     when it was recorded, to the microsecond
 * @param actor          who recorded it
 */
record SuspensionEntry(
        RegionCode region,
        InstitutionCode code,
        int suspensionNo,
        int revision,
        SuspensionKind kind,
        Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        SuspensionCause cause,
        String reason,
        Instant recordedAt,
        String actor) {

    boolean holdsAt(Instant instant) {
        return !effectiveFrom.isAfter(instant) && (effectiveUntil == null || instant.isBefore(effectiveUntil));
    }

    SuspensionEntry until(Instant end, String why, Instant at, String person) {
        return new SuspensionEntry(
                region, code, suspensionNo, revision + 1, kind, effectiveFrom, end, cause, why, at, person);
    }
}
