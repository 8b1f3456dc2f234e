package org.medfund.claims;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution declared a month, and its totals equal the settlements (S3-art14); they stand in {@code declaration_total_v1}
 * under the declaration's id. A later revision takes the place of the earlier ones, whose clocks hold for what they said.
 *
 * @param declarationId the declaration
 * @param region        the payer region
 * @param institution   the institution
 * @param month         the fee month
 * @param revision      1 for the first of that month
 * @param declaredOn    the Shanghai date on which it was declared
 * @param deadlineOn    the last day on which it would have been on time
 * @param late          whether it came after (S0-2.1a)
 * @param limitOn       the last day on which the month may be paid (S0-2.1c)
 * @param targetOn      the day by which payment is striven for (S0-2.1d)
 * @param lines         how many funds and care categories it has
 * @param fundFen       what the funds bear together, the personal account included, reversals taken off
 * @param sha256        the salted digest of what was declared
 */
public record DeclarationMade(
        UUID declarationId,
        RegionCode region,
        InstitutionCode institution,
        YearMonth month,
        int revision,
        LocalDate declaredOn,
        LocalDate deadlineOn,
        boolean late,
        LocalDate limitOn,
        LocalDate targetOn,
        int lines,
        Money fundFen,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "claims.declaration-made";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return month.atEndOfMonth();
    }

    @Override
    public String stream() {
        return "declaration/" + institution + "/" + month;
    }
}
