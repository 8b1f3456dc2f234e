package org.medfund.claims.person.filing;

import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.RegionCode;

/**
 * What persons of other provinces may settle directly: dated policy of the place of care. It grows care by care and disease by
 * disease, each from its own date (S1-1.3, S4-B7d, S4-C8b).
 */
public final class AcrossProvinces {

    private AcrossProvinces() {}

    /** @param book of the place of care */
    public static boolean isOpen(PolicyBook book, RegionCode insured, CareCategory care, @Nullable String disease) {
        return insured.province().equals(book.region().province())
                || book.find(PolicyTopics.ACROSS_PROVINCES, place(care, disease))
                        .map("on"::equals)
                        .orElse(care != CareCategory.CHRONIC);
    }

    /** What is open or closed: chronic care by its disease. */
    public static String place(CareCategory care, @Nullable String disease) {
        return care == CareCategory.CHRONIC ? care + "." + disease : care.name();
    }
}
