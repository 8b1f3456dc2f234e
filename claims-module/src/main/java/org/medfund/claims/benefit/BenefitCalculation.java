package org.medfund.claims.benefit;

import org.medfund.kernel.Refused;

/**
 * The benefit of a visit: pure, the same for the window, for a pre-settlement and for a proof years later. The order is
 * fixed: basic fund with what goes beyond its cap, serious illness, supplements, assistance, each on what the ones before
 * left (S4-B2b); then the personal account, and cash takes the rest. A visit is settled by the rules of its date; its
 * reversal is {@link Benefit#reversed()} and is never calculated anew.
 */
public final class BenefitCalculation {

    private BenefitCalculation() {}

    /** @throws Refused if the policy does not say what is needed, or the lines cannot be a visit */
    public static Benefit of(Claim claim) {
        return new Layers(claim, Steps.UNTOLD).benefit();
    }

    /** The same benefit, with how it came about. */
    public static Explanation explained(Claim claim) {
        var steps = Steps.told();
        var benefit = new Layers(claim, steps).benefit();
        var rules = claim.rules();
        return new Explanation(
                benefit, rules.policy().version(), rules.catalogue().version(), steps.list());
    }
}
