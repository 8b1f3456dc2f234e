package org.medfund.claims.person.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.RegionCode;

/** Chronic care is paid for a disease that is filed (S4-B2d); pure. */
public final class ChronicFiling {

    private ChronicFiling() {}

    /**
     * Whether care may be settled as what it is.
     *
     * @param filings of the person, in the versions in force
     * @param insured the insured place
     * @param care    only chronic care needs a filing
     * @param disease the disease; null where none is named
     * @param began   the day on which the care began
     */
    public static boolean allows(
            List<Filing> filings, RegionCode insured, CareCategory care, @Nullable String disease, LocalDate began) {
        return care != CareCategory.CHRONIC
                || filings.stream()
                        .anyMatch(filing -> filing.kind() == FilingKind.CHRONIC
                                && filing.region().equals(insured)
                                && filing.subject().equals(disease)
                                && filing.holdsOn(began));
    }
}
