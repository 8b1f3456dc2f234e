package org.medfund.claims.benefit;

import static org.medfund.institutions.BenefitTopics.SERIOUS_ILLNESS;
import static org.medfund.institutions.BenefitTopics.SERIOUS_ILLNESS_BANDS;
import static org.medfund.institutions.BenefitTopics.SERIOUS_ILLNESS_CAP;

import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;

/** Serious-illness insurance (大病保险) of an insurance, for everybody or for one identity (S4-B2e, S4-C3c). */
record SeriousIllness(String who, Bands bands, Figure cap) {

    /** Null where nothing is decided for the identity. */
    static @Nullable SeriousIllness of(Figures figures, InsuranceType insurance, String who) {
        var key = insurance.code() + "/" + who;
        var asDecided = Bands.of(figures, SERIOUS_ILLNESS, key);
        if (asDecided == null) {
            return null;
        }
        var cap = figures.find(SERIOUS_ILLNESS_CAP, Figure.MOST, Keys.orAny(insurance.code() + "/", who));
        if (cap == null) {
            throw figures.missing(SERIOUS_ILLNESS_CAP, key);
        }
        var reading = figures.require(SERIOUS_ILLNESS_BANDS, Figure.WORD, insurance.code());
        var bands = reading.is("ACCUMULATED")
                ? asDecided
                : Bands.of(figures, SERIOUS_ILLNESS, key, aboveTheFirst(asDecided.first()));
        return bands == null ? null : new SeriousIllness(who, bands, cap);
    }

    /** What a year's self-pay of this much brings, before the cap. */
    Money upTo(Money selfPaid) {
        return bands.between(Money.ZERO, selfPaid, 0);
    }

    /** The first band begins at the deductible, and the lower ends of the others are counted from there. */
    private static LongUnaryOperator aboveTheFirst(Money deductible) {
        return fen -> fen == deductible.fen() ? fen : fen + deductible.fen();
    }
}
