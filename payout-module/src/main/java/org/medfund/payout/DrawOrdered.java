package org.medfund.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The order to draw the lines of some institutions, small enough for one transaction. Whatever comes before it in the
 * trail counts for the draw and nothing after it, so a replay draws the same lines; of policy, suspensions and enrolments what
 * comes before its close, so that all draws of a close have the same. An institution too large for one draw
 * has several, each with a slice of its settlements.
 *
 * @param region       the payer region
 * @param closeDate    the Shanghai business date that is closed
 * @param orderedAt    when the close was ordered, UTC: agreements and suspensions count as they were in force then, of those before it in the trail
 * @param draw         1 to {@code draws}; the last one completes the batches
 * @param draws        how many there are
 * @param institutions whose lines are drawn
 * @param slice        which slice of their settlements, from 0
 * @param slices       how many slices, 1 for all at once
 */
public record DrawOrdered(
        RegionCode region,
        LocalDate closeDate,
        Instant orderedAt,
        int draw,
        int draws,
        List<InstitutionCode> institutions,
        int slice,
        int slices)
        implements PublishedEvent {

    public static final String TYPE = "payout.draw-ordered";

    public DrawOrdered {
        institutions = List.copyOf(institutions);
    }

    /** Whether it is the last of its close; named so that it is no property of the JSON. */
    public boolean completes() {
        return draw == draws;
    }

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
