package org.medfund.institutions;

import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution moved towards instant settlement or away from it (S3-art5). It is enrolled from an ENROLLED on until a LEFT;
 * the other states change nothing in that.
 *
 * @param region      the payer region
 * @param institution its code
 * @param changeNo    from 1, of the institution
 * @param state       what happened
 * @param effectiveOn the first business date that it holds for
 * @param recordedOn  the Shanghai date of recording
 * @param sha256      the salted digest of the row
 */
public record EnrolmentChanged(
        RegionCode region,
        InstitutionCode institution,
        int changeNo,
        EnrolmentState state,
        LocalDate effectiveOn,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.enrolment-changed";

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
