package org.medfund.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution applied for clearing (清算申请) of a period, and its sums equal the settlements; status 10.
 *
 * @param applicationId the application
 * @param region        the payer region
 * @param institution   the institution
 * @param clrType       clearing type
 * @param clrOptins     clearing agency; null for all
 * @param month         the month
 * @param fromDate      first day of the period
 * @param toDate        last day of the period
 * @param fundFen       what is asked of the funds, without the personal account
 * @param sha256        the salted digest of what was applied for
 */
public record ClearingApplied(
        UUID applicationId,
        RegionCode region,
        InstitutionCode institution,
        String clrType,
        @Nullable String clrOptins,
        YearMonth month,
        LocalDate fromDate,
        LocalDate toDate,
        Money fundFen,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.clearing-applied";

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
