package org.medfund.claims.settlement;

import java.time.LocalDate;
import org.medfund.institutions.Institution;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;

/**
 * What the rules need to know besides the record.
 *
 * @param book        the region's policy on the business date
 * @param institution as registered
 * @param today       the Shanghai date of now
 * @param catalogue   whether the region keeps a catalogue of items, so that their codes can be checked
 */
public record RegionFacts(PolicyBook book, Institution institution, LocalDate today, boolean catalogue) {

    /** Some regions count the personal account into the fund total. */
    boolean accountInFundSum() {
        return accountInFundSum(book);
    }

    /** The same, for whoever adds a fund total up. */
    public static boolean accountInFundSum(PolicyBook book) {
        return book.find(PolicyTopics.ACCOUNT_IN_FUND_SUM, PolicyTopics.ANY)
                .filter("true"::equals)
                .isPresent();
    }

    boolean fundPartsChecked() {
        return book.find(PolicyTopics.FUND_PARTS_CHECK, PolicyTopics.ANY)
                .filter("off"::equals)
                .isEmpty();
    }
}
