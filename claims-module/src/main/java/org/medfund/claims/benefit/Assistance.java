package org.medfund.claims.benefit;

import static org.medfund.institutions.BenefitTopics.ASSISTANCE;
import static org.medfund.institutions.BenefitTopics.ASSISTANCE_CAP;
import static org.medfund.institutions.BenefitTopics.ASSISTANCE_CLASS;
import static org.medfund.institutions.BenefitTopics.ASSISTANCE_DEDUCTIBLE;

import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.Money;

/** Medical assistance (医疗救助) for an identity, by its class (S4-C3b). */
record Assistance(Figure personsClass, Figure ratio, Figure deductible, Figure cap) {

    /** Null where the identity has no class. */
    static @Nullable Assistance of(Figures figures, PersonIdentity identity) {
        var given = figures.find(ASSISTANCE_CLASS, Figure.WORD, identity.name());
        return given == null
                ? null
                : new Assistance(
                        given,
                        figures.require(ASSISTANCE, Figure.PERCENT, given.text()),
                        figures.require(ASSISTANCE_DEDUCTIBLE, Figure.YUAN, given.text()),
                        figures.require(ASSISTANCE_CAP, Figure.MOST, given.text()));
    }

    /** Class 1 has the furthest-reaching help. */
    boolean precedes(Assistance other) {
        return personsClass.text().compareTo(other.personsClass.text()) < 0;
    }

    /** What a year's base of this much brings, before the cap. */
    Money upTo(Money base) {
        return Money.ofFen(Math.max(0, base.fen() - deductible.value())).portion(ratio.ratio());
    }
}
