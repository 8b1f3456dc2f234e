package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * One draw of a day close is done; its lines stand in {@code payout_line_v1} under the close date.
 *
 * @param region    the payer region
 * @param closeDate the Shanghai business date that is closed
 * @param draw      1 to {@code draws}
 * @param draws     how many there are
 * @param lines     lines that went into a batch
 * @param linesFen  their sum
 * @param held      lines of these institutions that are in no batch now and were looked at
 */
public record LinesDrawn(
        RegionCode region, LocalDate closeDate, int draw, int draws, int lines, Money linesFen, int held)
        implements PublishedEvent {

    public static final String TYPE = "payout.lines-drawn";

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
