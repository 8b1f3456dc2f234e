package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * Somebody saw the personal data of a person in the clear; who it was stands in the envelope.
 *
 * @param region     the region in whose name
 * @param person     the surrogate
 * @param reason     one of the reasons that allow it
 * @param revealedOn the Shanghai date
 */
public record PersonalDataRevealed(RegionCode region, UUID person, String reason, LocalDate revealedOn)
        implements PublishedEvent {

    public static final String TYPE = "claims.personal-data-revealed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return revealedOn;
    }

    @Override
    public String stream() {
        return "person/" + Ids.text(person);
    }
}
