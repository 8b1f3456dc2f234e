package org.medfund.institutions;

import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution was registered, or its name, kind or level changed.
 *
 * @param region      the payer region
 * @param institution its code
 * @param changeNo    from 1, the revision of its record
 * @param kind        hospital or pharmacy
 * @param level       0 to 3
 * @param recordedOn  the Shanghai date of recording
 * @param sha256      the salted digest of the record
 */
public record InstitutionRegistered(
        RegionCode region,
        InstitutionCode institution,
        int changeNo,
        InstitutionKind kind,
        int level,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.institution-registered";

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
