package org.medfund.claims.benefit;

/**
 * Everything that a benefit is calculated from.
 *
 * @param soFar the insurance year before this visit; of the disease accumulators those of the visit's disease
 */
public record Claim(Visit visit, Insured person, YearSoFar soFar, BenefitRules rules) {

    /** Which admission of its year a stay is; one that is settled in parts is that of its first part. */
    public int admission() {
        var before = visit.borne();
        return before == null ? soFar.admissions() + 1 : before.admission();
    }
}
