package org.medfund.claims.person.account;

import java.util.UUID;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;

/**
 * Which accumulators of a person.
 *
 * @param region    the insured place
 * @param person    the person
 * @param insurance the insurance that pays
 * @param year      the insurance year
 * @param disease   the disease whose deductible and cap are meant, or empty for the year itself
 */
public record YearKey(RegionCode region, UUID person, InsuranceType insurance, int year, String disease) {

    public static YearKey of(RegionCode region, UUID person, InsuranceType insurance, int year) {
        return new YearKey(region, person, insurance, year, "");
    }

    public YearKey ofDisease(String code) {
        return new YearKey(region, person, insurance, year, code);
    }
}
