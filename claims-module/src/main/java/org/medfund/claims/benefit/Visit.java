package org.medfund.claims.benefit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.InstitutionClass;
import org.medfund.kernel.CareCategory;

/**
 * A visit as it is settled.
 *
 * @param institution the class of the institution, by kind and level
 * @param care        the care category that the medical type (med_type) stands for
 * @param stay        whether the person was admitted
 * @param borne       what parts of this stay bore that were settled before; null if none was
 * @param disease     the disease of chronic care or of the drugs for two diseases (两病), in the codes of the policy
 * @param lines       its fee lines
 */
public record Visit(
        InstitutionClass institution,
        CareCategory care,
        boolean stay,
        @Nullable Borne borne,
        @Nullable String disease,
        List<VisitLine> lines) {

    /** Whether a part of the same stay was settled before: it is no further admission. */
    boolean continues() {
        return borne != null;
    }
}
