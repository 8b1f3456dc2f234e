package org.medfund.institutions.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.medfund.institutions.InstitutionKind;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code agreement_application}, as its digest covers it.
 *
 * @param region          the region that it applies to
 * @param code            the institution
 * @param applicationNo   from 1, of the institution
 * @param name            its registered name
 * @param kind            hospital or pharmacy
 * @param level           0 to 3
 * @param district        the division that its quota is of
 * @param publicOwned     whether it is a public institution
 * @param examinations    whether it examines or has a laboratory
 * @param regionalCentre  whether it is a regional medical centre (区域医疗中心)
 * @param bankAccount     where it is to be paid
 * @param bankAccountName the account holder
 * @param evidence        the document for each condition
 * @param appliedAt       when
 * @param recordedAt      when it was recorded, to the microsecond
 * @param actor           who recorded it
 */
record Application(
        RegionCode region,
        InstitutionCode code,
        int applicationNo,
        String name,
        InstitutionKind kind,
        int level,
        RegionCode district,
        boolean publicOwned,
        boolean examinations,
        boolean regionalCentre,
        String bankAccount,
        String bankAccountName,
        Map<Condition, String> evidence,
        Instant appliedAt,
        Instant recordedAt,
        String actor) {

    /** In the order of the conditions, so that the digest is always over the same text. */
    Application {
        evidence = new TreeMap<>(evidence);
    }

    List<Condition> missing() {
        return Condition.of(publicOwned, examinations).stream()
                .filter(condition -> !evidence.containsKey(condition))
                .toList();
    }
}
