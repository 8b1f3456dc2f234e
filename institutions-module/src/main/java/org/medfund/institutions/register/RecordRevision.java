package org.medfund.institutions.register;

import java.time.Instant;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code institution_record}, as its digest covers it.
 *
 * @param region     the payer region
 * @param code       the institution
 * @param revision   from 1
 * @param name       the registered name
 * @param kind       hospital or pharmacy
 * @param level      0 to 3
 * @param recordedAt when it was recorded, to the microsecond
 * @param actor      the person
 */
record RecordRevision(
        RegionCode region,
        InstitutionCode code,
        int revision,
        String name,
        InstitutionKind kind,
        int level,
        Instant recordedAt,
        String actor) {

    static RecordRevision of(Institution institution, int revision, Instant recordedAt, String actor) {
        return new RecordRevision(
                institution.region(),
                institution.code(),
                revision,
                institution.name(),
                institution.kind(),
                institution.level(),
                recordedAt,
                actor);
    }
}
