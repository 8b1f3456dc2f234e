package org.medfund.claims.benefit;

import org.medfund.claims.person.filing.Place;

/**
 * The rules of one visit (S1-2.1).
 *
 * @param catalogue of the place of care (就医地目录)
 * @param policy    of the place of insurance (参保地政策)
 */
public record BenefitRules(Catalogue catalogue, BenefitPolicy policy) {

    boolean elsewhere() {
        return !Place.isHome(policy.region(), catalogue.region());
    }
}
