package org.medfund.institutions;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * Points against somebody's payment qualification were recorded, corrected or withdrawn (S2-9b). Whose and how many stays in
 * the row: it is about a person.
 *
 * @param region      the payer region
 * @param institution the institution whose penalty or agreement measure they rest on
 * @param entryId     names the row
 * @param recordedOn  the Shanghai date of recording
 * @param sha256      the salted digest of the row
 */
public record StaffPointsRecorded(
        RegionCode region, InstitutionCode institution, UUID entryId, LocalDate recordedOn, String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.staff-points-recorded";

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
