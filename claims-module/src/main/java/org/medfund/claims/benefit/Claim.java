package org.medfund.claims.benefit;

/**
 * Everything that a benefit is calculated from.
 *
 * @param soFar the insurance year before this visit; of the disease accumulators those of the visit's disease
 */
public record Claim(Visit visit, Insured person, YearSoFar soFar, BenefitRules rules) {}
