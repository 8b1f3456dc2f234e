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
 * @param examining        its examination or laboratory service
 */
public record InstitutionFacts(
        InstitutionClass institutionClass,
        boolean publicOwned,
        boolean privateOwned,
        boolean pricesAsPublic,
        Optional<LocalDate> contractFrom,
        Examining examining) {

    /** An institution that does not examine. */
    public InstitutionFacts(
            InstitutionClass institutionClass,
            boolean publicOwned,
            boolean privateOwned,
            boolean pricesAsPublic,
            Optional<LocalDate> contractFrom) {
        this(institutionClass, publicOwned, privateOwned, pricesAsPublic, contractFrom, Examining.NONE);
    }

    /**
     * Its examination or laboratory service.
     *
     * @param offered        whether its agreement says that it has one
     * @param technician     whether a qualified technician is registered (S2-2c)
     * @param imagesPromised whether it promised to keep and upload original data (S2-2d)
     */
    public record Examining(boolean offered, boolean technician, boolean imagesPromised) {

        public static final Examining NONE = new Examining(false, false, false);
    }

    /** Nothing is known but the class. */
    public static InstitutionFacts unknown(InstitutionClass institutionClass) {
        return new InstitutionFacts(institutionClass, false, false, false, Optional.empty());
    }
}
