package org.medfund.audit.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.medfund.institutions.InstitutionClass;

/**
 * What rules may know of the institution that settled, on that day.
 *
 * @param institutionClass by which prices are set
 * @param publicOwned      whether its agreement says that it is public
 * @param privateOwned     whether its agreement says that it is not; without an agreement it is neither
 * @param pricesAsPublic   whether it promised the prices of public institutions
 * @param contractFrom     the first date of its contract; empty for one that was in force before Medfund
 */
public record InstitutionFacts(
        InstitutionClass institutionClass,
        boolean publicOwned,
        boolean privateOwned,
        boolean pricesAsPublic,
        Optional<LocalDate> contractFrom) {

    /** Nothing is known but the class. */
    public static InstitutionFacts unknown(InstitutionClass institutionClass) {
        return new InstitutionFacts(institutionClass, false, false, false, Optional.empty());
    }
}
