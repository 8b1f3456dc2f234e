package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.Ids;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * Something was recorded of an insured person: what it was is sealed and not told. The person stands here as surrogate.
 *
 * @param region     the region that recorded it
 * @param person     the surrogate
 * @param subject    what it is about: PERSON, ENROLMENT, IDENTITY, ACCOUNT, MUTUAL_AID, FILING,
 *                   INJURY, BURDEN or ASSISTANCE
 * @param changeNo   from 1, of everything recorded of the person
 * @param recordedOn the Shanghai date of recording
 * @param sha256     the salted digest of the row
 */
public record PersonEvidenceAdded(
        RegionCode region, UUID person, String subject, int changeNo, LocalDate recordedOn, String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.person-evidence-added";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return recordedOn;
    }

    @Override
    public String stream() {
        return "person/" + Ids.text(person);
    }
}
