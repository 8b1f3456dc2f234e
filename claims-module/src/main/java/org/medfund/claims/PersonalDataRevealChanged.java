package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * Somebody asked to see personal data in the clear, or another person allowed it; who it was stands in the envelope.
 *
 * @param region    the region in whose name
 * @param person    the surrogate
 * @param request   the request
 * @param step      ASKED or APPROVED
 * @param reason    one of the reasons that allow it
 * @param changedOn the Shanghai date
 */
public record PersonalDataRevealChanged(
        RegionCode region, UUID person, UUID request, String step, String reason, LocalDate changedOn)
        implements PublishedEvent {

    public static final String TYPE = "claims.personal-data-reveal-changed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return changedOn;
    }

    @Override
    public String stream() {
        return "person/" + Ids.text(person);
    }
}
