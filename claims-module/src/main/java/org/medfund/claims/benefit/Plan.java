package org.medfund.claims.benefit;

import static org.medfund.institutions.BenefitTopics.ACCOUNT;
import static org.medfund.institutions.BenefitTopics.ASSISTANCE_CARE;
import static org.medfund.institutions.BenefitTopics.MATERNITY;
import static org.medfund.institutions.BenefitTopics.NONE;
import static org.medfund.institutions.BenefitTopics.PHARMACY;
import static org.medfund.institutions.BenefitTopics.SERIOUS_ILLNESS_CARE;
import static org.medfund.institutions.BenefitTopics.SUPPLEMENT;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.FundType;

/**
 * Everything that the policy says of one kind of visit of one kind of person.
 *
 * @param rulesOf              whose rules hold for maternity or a pharmacy; null where the category has rules of its own
 * @param tariff               null where the pooled fund takes no part at all
 * @param largeSum             null where there is none
 * @param countsForIllness     null where the insurance has no serious-illness insurance
 * @param supplements          ratios of the supplementary funds
 * @param assisted             null where assistance does not look at this care
 * @param account              what the personal account may pay; null for nothing
 */
record Plan(
        @Nullable Figure rulesOf,
        @Nullable Tariff tariff,
        @Nullable LargeSum largeSum,
        @Nullable Figure countsForIllness,
        Map<FundType, Figure> supplements,
        @Nullable Figure assisted,
        @Nullable Figure account) {

    static Plan of(Figures figures, Keys keys, boolean stay) {
        var rulesOf = rulesOf(figures, keys, stay);
        return new Plan(
                rulesOf,
                tariff(figures, keys, rulesOf),
                LargeSum.of(figures, keys.insurance(), keys.person()),
                figures.find(SERIOUS_ILLNESS_CARE, Figure.WORD, keys.byCare()),
                supplements(figures, keys.care()),
                figures.find(ASSISTANCE_CARE, Figure.WORD, keys.care().name()),
                figures.find(ACCOUNT, Figure.WORD, keys.byCare()));
    }

    private static @Nullable Figure rulesOf(Figures figures, Keys keys, boolean stay) {
        var insurance = keys.insurance().code();
        return switch (keys.care()) {
            case MATERNITY -> figures.find(MATERNITY, Figure.WORD, insurance + (stay ? "/STAY" : "/VISIT"));
            case PHARMACY -> figures.find(PHARMACY, Figure.WORD, insurance);
            case OUTPATIENT, CHRONIC, INPATIENT -> null;
        };
    }

    private static @Nullable Tariff tariff(Figures figures, Keys keys, @Nullable Figure rulesOf) {
        if (rulesOf == null) {
            return Tariff.of(figures, keys);
        }
        return rulesOf.is(NONE) ? null : Tariff.of(figures, keys.of(CareCategory.valueOf(rulesOf.text())));
    }

    private static Map<FundType, Figure> supplements(Figures figures, CareCategory care) {
        var ratios = new EnumMap<FundType, Figure>(FundType.class);
        for (var fund : FundType.values()) {
            var ratio = figures.find(SUPPLEMENT, Figure.PERCENT, fund.code() + "/" + care);
            if (ratio != null) {
                ratios.put(fund, ratio);
            }
        }
        return ratios;
    }
}
