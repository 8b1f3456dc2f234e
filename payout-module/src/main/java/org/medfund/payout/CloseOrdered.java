package org.medfund.payout;

import java.time.Instant;
import java.time.LocalDate;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A region's business date is closed (日清): from now on its lines are drawn. Published once per region and date, together
 * with all its draw orders.
 *
 * @param region      the payer region
 * @param closeDate   the Shanghai business date
 * @param orderedAt   when, UTC
 * @param draws       how many {@link DrawOrdered} follow
 * @param settlements how many settlements and held lines the draws will look at
 */
public record CloseOrdered(RegionCode region, LocalDate closeDate, Instant orderedAt, int draws, long settlements)
        implements PublishedEvent {

    public static final String TYPE = "payout.close-ordered";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return closeDate;
    }

    @Override
    public String stream() {
        return "day-close/" + region + "/" + closeDate;
    }
}
