package org.medfund.demo.patients;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;

/** The diseases of chronic care in the demo, and how many patients in a hundred have each; the frequencies are assumed. */
enum Disease {
    HYPERTENSION("M03900", 45),
    DIABETES("M01600", 35),
    DIALYSIS("M07800", 10),
    TUMOUR("M00500", 6),
    TRANSPLANT("M08300", 4);

    private static final int HUNDRED = 100;

    private final String code;
    private final int inHundred;

    Disease(String code, int inHundred) {
        this.code = code;
        this.inHundred = inHundred;
    }

    /** The code in the region's policy; null where the care is for no disease by name. */
    static @Nullable String of(CareCategory care, SplittableRandom random) {
        if (care != CareCategory.CHRONIC) {
            return null;
        }
        var left = random.nextInt(HUNDRED);
        for (var disease : values()) {
            left -= disease.inHundred;
            if (left < 0) {
                return disease.code;
            }
        }
        return HYPERTENSION.code;
    }
}
