package org.medfund.institutions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution must hand in documents, or has done so (S2-11b).
 *
 * @param region      the payer region
 * @param institution its code
 * @param requestNo   from 1, of the institution
 * @param changeNo    from 1, of the request
 * @param dueOn       the last Shanghai date to deliver on
 * @param deliveredAt when it delivered; absent until then
 * @param recordedOn  the Shanghai date of recording
 * @param sha256      the salted digest of the row
 */
public record DocumentsDemanded(
        RegionCode region,
        InstitutionCode institution,
        int requestNo,
        int changeNo,
        LocalDate dueOn,
        @Nullable Instant deliveredAt,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.documents-demanded";

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
