package org.medfund.claims.benefit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;

/** Takes down the steps of a calculation, or does not: the arithmetic is the same. */
final class Steps {

    static final Steps UNTOLD = new Steps(null);

    private final @Nullable List<Step> told;

    private Steps(@Nullable List<Step> told) {
        this.told = told;
    }

    static Steps told() {
        return new Steps(new ArrayList<>());
    }

    boolean areTold() {
        return told != null;
    }

    List<Step> list() {
        return told == null ? List.of() : List.copyOf(told);
    }

    void add(BenefitRule rule, String subject, Money base, Money soFar, @Nullable Figure figure, Money amount) {
        if (told != null) {
            told.add(new Step(rule, subject, base, soFar, figure, amount));
        }
    }

    void add(BenefitRule rule, Money base, Money soFar, @Nullable Figure figure, Money amount) {
        add(rule, "", base, soFar, figure, amount);
    }

    /** One step for each band that takes part; nothing is taken apart when nobody reads it. */
    void bands(BenefitRule rule, String subject, Bands bands, Money low, Money high, int less) {
        if (told != null) {
            bands.parts(low, high, less)
                    .forEach(part -> add(rule, subject, part.cost(), Money.ZERO, part.ratio(), part.paid()));
        }
    }
}
