package org.medfund.claims;

import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The way in which an institution signs at the national interface was proposed, confirmed or revoked; who did it stands in the
 * envelope.
 *
 * @param region      the region of its agreement
 * @param institution the institution
 * @param profileNo   from 1, of the institution
 * @param state       PROPOSED, CONFIRMED or REVOKED
 * @param variant     SM2, CSB or TIF
 * @param changedOn   the Shanghai date
 */
public record SigningProfileChanged(
        RegionCode region,
        InstitutionCode institution,
        int profileNo,
        String state,
        String variant,
        LocalDate changedOn)
        implements PublishedEvent {

    public static final String TYPE = "claims.signing-profile-changed";

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
        return "signing/" + institution;
    }
}
