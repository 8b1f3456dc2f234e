package org.medfund.audit.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.medfund.institutions.InstitutionClass;
import org.medfund.kernel.Money;
import org.medfund.kernel.Shanghai;

/**
 * A stay of one person, in however many parts it was settled; what was reversed is none.
 *
 * @param region      the payer region
 * @param institution where
 * @param of          its class; ungraded where it is not registered here
 * @param beganAt     the admission
 * @param endedAt     the discharge, or the end of the last part
 * @param settledOn   the business date of the last part
 * @param fee         of all parts
 * @param settlements its parts, in the order of their ends
 * @param tagged      whether the person was tagged for repeated admission on the day of admission
 */
record Stay(
        String region,
        String institution,
        InstitutionClass of,
        Instant beganAt,
        Instant endedAt,
        LocalDate settledOn,
        Money fee,
        List<UUID> settlements,
        boolean tagged) {

    /** From the day of admission to that of discharge, in Shanghai. */
    long days() {
        return ChronoUnit.DAYS.between(Shanghai.dateOf(beganAt), Shanghai.dateOf(endedAt));
    }

    /** From the discharge to another admission; negative if that came before. */
    long daysTo(Stay later) {
        return ChronoUnit.DAYS.between(Shanghai.dateOf(endedAt), Shanghai.dateOf(later.beganAt));
    }

    /** Between two admissions. */
    long daysBetweenAdmissions(Stay later) {
        return ChronoUnit.DAYS.between(Shanghai.dateOf(beganAt), Shanghai.dateOf(later.beganAt));
    }

    UUID settlement() {
        return settlements.getLast();
    }
}
