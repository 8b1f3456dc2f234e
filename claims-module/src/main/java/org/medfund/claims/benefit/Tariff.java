package org.medfund.claims.benefit;

import static org.medfund.institutions.BenefitTopics.CAP;
import static org.medfund.institutions.BenefitTopics.DEDUCTIBLE;
import static org.medfund.institutions.BenefitTopics.POOLED;
import static org.medfund.institutions.BenefitTopics.RATIO;
import static org.medfund.institutions.BenefitTopics.YEAR_DEDUCTIBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Money;

/**
 * How the basic pooled fund takes part in one kind of visit.
 *
 * @param care           the category whose rules these are
 * @param deductibles    by number of the admission: first, second, third and later; null where there is none
 * @param yearDeductible null where there is none
 * @param ratio          by bands of the visit's in-policy cost
 * @param cap            the most for the category or disease in a year, of a stay in one visit; null where there is none
 * @param pooledCap      the most for all care in a year
 */
record Tariff(
        CareCategory care,
        List<@Nullable Figure> deductibles,
        @Nullable Figure yearDeductible,
        Bands ratio,
        @Nullable Figure cap,
        Figure pooledCap) {

    private static final int COUNTED_ADMISSIONS = 3;
    private static final long LOWEST_BAND = 0;

    static Tariff of(Figures figures, Keys keys) {
        var deductibles = new ArrayList<@Nullable Figure>(COUNTED_ADMISSIONS);
        for (var i = 1; i <= COUNTED_ADMISSIONS; i++) {
            var nth = String.valueOf(i);
            var nths = keys.byClassAndPerson().flatMap(prefix -> Keys.orAny(prefix + "/", nth));
            deductibles.add(figures.find(DEDUCTIBLE, Figure.YUAN, nths));
        }
        var year = figures.find(YEAR_DEDUCTIBLE, Figure.YUAN, keys.byClassAndPerson());
        if (year == null && deductibles.stream().anyMatch(Objects::isNull)) {
            throw figures.missing(DEDUCTIBLE, keys.mostSpecific());
        }
        var cap = figures.find(CAP, Figure.MOST, keys.byPerson());
        return new Tariff(keys.care(), deductibles, year, ratio(figures, keys), cap, pooledCap(figures, keys));
    }

    @Nullable
    Figure deductible(int admission) {
        return deductibles.get(Math.min(admission, COUNTED_ADMISSIONS) - 1);
    }

    /** Which cap of the year the visit draws on. */
    Ledger ledger() {
        return switch (care) {
            case CHRONIC -> Ledger.DISEASE;
            case OUTPATIENT, PHARMACY -> ofTheDisease() ? Ledger.DISEASE : Ledger.OUTPATIENT;
            case INPATIENT, MATERNITY -> Ledger.VISIT;
        };
    }

    enum Ledger {
        OUTPATIENT,
        DISEASE,
        VISIT
    }

    private boolean ofTheDisease() {
        return cap != null && cap.key().indexOf('.') > 0;
    }

    private static Bands ratio(Figures figures, Keys keys) {
        var bands = keys.byClassAndPerson()
                .flatMap(prefix -> Stream.ofNullable(Bands.of(figures, RATIO, prefix)))
                .findFirst()
                .orElseThrow(() -> figures.missing(RATIO, keys.mostSpecific()));
        if (!bands.first().equals(Money.ofFen(LOWEST_BAND))) {
            throw figures.missing(RATIO, keys.mostSpecific() + "/" + LOWEST_BAND);
        }
        return bands;
    }

    private static Figure pooledCap(Figures figures, Keys keys) {
        var prefix = keys.insurance().code() + "/" + POOLED + "/";
        var cap =
                figures.find(CAP, Figure.MOST, Keys.orAny(prefix, keys.person().name()));
        if (cap == null) {
            throw figures.missing(CAP, prefix + keys.person());
        }
        return cap;
    }
}
