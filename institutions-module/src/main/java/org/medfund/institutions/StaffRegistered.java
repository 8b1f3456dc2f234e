package org.medfund.institutions;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution's staff register changed (S2-9a). Who is in it stays in the rows.
 *
 * @param region         the payer region
 * @param institution    its code
 * @param registrationId names the change in every row that it made
 * @param entries        how many rows
 * @param recordedOn     the Shanghai date of recording
 * @param sha256         the digest over the salted digests of the rows, by staff code and first date
 */
public record StaffRegistered(
        RegionCode region,
        InstitutionCode institution,
        UUID registrationId,
        int entries,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.staff-registered";

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
        return "institution/" + institution;
    }
}
