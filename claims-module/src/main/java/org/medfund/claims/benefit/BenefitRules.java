package org.medfund.claims.benefit;

/**
 * The rules of one visit (S1-2.1).
 *
 * @param catalogue of the place of care (就医地目录)
 * @param policy    of the place of insurance (参保地政策)
 */
public record BenefitRules(Catalogue catalogue, BenefitPolicy policy) {

    boolean elsewhere() {
        return !catalogue.region().equals(policy.region());
    }
}
