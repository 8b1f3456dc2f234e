package org.medfund.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution cancelled its application for clearing before anybody took it up.
 *
 * @param applicationId the application
 * @param region        the payer region
 * @param institution   the institution
 * @param month         the month
 * @param toDate        last day of the period
 */
public record ClearingCancelled(
        UUID applicationId, RegionCode region, InstitutionCode institution, YearMonth month, LocalDate toDate)
        implements PublishedEvent {

    public static final String TYPE = "claims.clearing-cancelled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return toDate;
    }

    @Override
    public String stream() {
        return "clearing-application/" + institution + "/" + month;
    }
}
