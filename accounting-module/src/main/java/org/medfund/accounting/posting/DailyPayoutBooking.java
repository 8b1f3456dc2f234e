package org.medfund.accounting.posting;

import java.time.LocalDate;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.RegionCode;

/** How a region books a daily payout before the month settles it; each is a variant of the rule J3. */
enum DailyPayoutBooking {
    /** Provisionally, as an advance (暂付款): the claim is not yet audited. The default. */
    ADVANCE,
    /** At once as expenditure (待遇支出), on the cash basis. */
    EXPENDITURE;

    static DailyPayoutBooking of(PolicyBooks policies, RegionCode region, LocalDate date) {
        return policies.asOf(region, date)
                .find(PolicyTopics.DAILY_PAYOUT_BOOKING, PolicyTopics.ANY)
                .map(DailyPayoutBooking::valueOf)
                .orElse(ADVANCE);
    }
}
