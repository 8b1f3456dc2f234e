package org.medfund.institutions;

import java.time.Instant;
import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * From an instant on an agreement has another state; the first one comes with the registration. For the same instant the
 * later event counts.
 *
 * @param region        the payer region
 * @param institution   its code
 * @param changeNo      from 1, of the institution's agreement
 * @param state         the state from then on
 * @param effectiveFrom when it takes effect, possibly long before or after the recording
 * @param recordedOn    the Shanghai date of recording
 * @param sha256        the salted digest of the decision, which holds the reason
 */
public record AgreementChanged(
        RegionCode region,
        InstitutionCode institution,
        int changeNo,
        AgreementState state,
        Instant effectiveFrom,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.agreement-changed";

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
