package org.medfund.claims.benefit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;

/**
 * What a benefit depends on in the person, on the date of the settlement.
 *
 * @param insurance   the insurance that pays the visit
 * @param personClass by it figures differ
 * @param identities  the special identities in force
 * @param supplements the supplementary funds that the person is entitled to: civil servant, enterprise, other
 * @param filing      the filing in force; null for none. It is not looked at in the place of insurance (S1-3.3)
 * @param account     what the personal account may pay, family mutual aid included; zero if the person does not want it used
 */
public record Insured(
        InsuranceType insurance,
        PersonClass personClass,
        Set<PersonIdentity> identities,
        Set<FundType> supplements,
        @Nullable FilingType filing,
        Money account) {}
