package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A person is enrolled twice for the same days (S4-B7c): told to both regions, once each.
 *
 * @param region      the region that is told
 * @param person      the surrogate
 * @param otherRegion the region of the other enrolment, possibly the same
 * @param foundOn     the Shanghai date
 */
public record DuplicateEnrolmentFound(RegionCode region, UUID person, RegionCode otherRegion, LocalDate foundOn)
        implements PublishedEvent {

    public static final String TYPE = "claims.duplicate-enrolment-found";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return foundOn;
    }

    @Override
    public String stream() {
        return "person/" + Ids.text(person);
    }
}
