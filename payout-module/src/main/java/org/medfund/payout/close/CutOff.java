package org.medfund.payout.close;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.medfund.payout.PayoutError;

/**
 * When a business date may be closed: from the region's time of the calendar day after it. Whatever is reconciled later
 * falls into the next close.
 *
 * @param date  the Shanghai business date
 * @param since the first instant, UTC
 */
record CutOff(LocalDate date, Instant since) {

    /** @throws Refused if the region has not decided its cut-off */
    static CutOff of(LocalDate date, PolicyBook book) {
        var time = LocalTime.parse(book.require(PolicyTopics.PAYOUT_CUT_OFF, PolicyTopics.ANY));
        return new CutOff(date, Shanghai.instantOf(date.plusDays(1).atTime(time)));
    }

    /** @throws Refused if it has not come yet */
    void mustHavePassed(Instant now) {
        if (now.isBefore(since)) {
            throw new Refused(
                    PayoutError.BEFORE_CUT_OFF, new Violation("/date", "closed from " + since + " on", now.toString()));
        }
    }
}
