package org.medfund.claims.visit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What may change of a visit; see {@link OpenVisit}.
 *
 * @param medType   the medical type
 * @param beganAt   when the care began
 * @param endedAt   the discharge
 * @param disease   the disease of chronic care
 * @param doctor    the staff code of the attending doctor
 * @param emergency whether it is one
 * @param injury    whether it is an injury
 */
public record VisitFacts(
        String medType,
        Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable String disease,
        @Nullable String doctor,
        boolean emergency,
        boolean injury) {

    /** The same, discharged; null for not discharged. */
    VisitFacts endedAt(@Nullable Instant end) {
        return new VisitFacts(medType, beganAt, end, disease, doctor, emergency, injury);
    }
}
