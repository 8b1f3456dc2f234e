package org.medfund.claims.burden;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.medfund.claims.person.filing.Filing;
import org.medfund.claims.person.filing.FilingDecision;
import org.medfund.institutions.FilingType;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/**
 * Care of a year that was settled at the window or reimbursed by hand, and not taken back.
 *
 * @param place       the region of the institution
 * @param began       the day on which it began
 * @param decidedAt   when it was settled or reimbursed
 * @param emergency   whether the institution says that it was one
 * @param selfPaid    the in-policy self-pay of it that counts
 * @param supplements what civil-servant, enterprise and other funds paid of that
 */
record Care(
        RegionCode place, LocalDate began, Instant decidedAt, boolean emergency, Money selfPaid, Money supplements) {

    /**
     * Whether it was in the province of the insured place, and there at home or on a referral, or another filing that needs
     * none: who simply went elsewhere has no tilted assistance for it (S4-B3a).
     */
    boolean isDulyReferredInProvince(RegionCode insured, List<Filing> filings) {
        var decision = FilingDecision.of(filings, insured, place, began, decidedAt, emergency);
        return place.province().equals(insured.province())
                && switch (decision) {
                    case FilingDecision.AtHome home -> true;
                    case FilingDecision.Filed filed -> filed.type() != FilingType.NOT_REFERRED;
                    case FilingDecision.NotFiled not -> false;
                };
    }
}
