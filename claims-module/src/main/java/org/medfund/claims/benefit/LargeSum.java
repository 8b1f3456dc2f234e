package org.medfund.claims.benefit;

import static org.medfund.institutions.BenefitTopics.LARGE_SUM;
import static org.medfund.institutions.BenefitTopics.LARGE_SUM_BASE;
import static org.medfund.institutions.BenefitTopics.LARGE_SUM_CAP;

import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonClass;
import org.medfund.kernel.InsuranceType;

/**
 * What is paid above the year's pooled cap (大额医疗费用补助).
 *
 * @param base COST or BENEFIT, the two readings of "above"
 */
record LargeSum(Figure ratio, Figure cap, Figure base) {

    /** Null where the insurance has none. */
    static @Nullable LargeSum of(Figures figures, InsuranceType insurance, PersonClass person) {
        var code = insurance.code();
        var ratio = figures.find(LARGE_SUM, Figure.PERCENT, Keys.orAny(code + "/", person.name()));
        return ratio == null
                ? null
                : new LargeSum(
                        ratio,
                        figures.require(LARGE_SUM_CAP, Figure.MOST, code),
                        figures.require(LARGE_SUM_BASE, Figure.WORD, code));
    }

    boolean isOnCost() {
        return base.is("COST");
    }
}
