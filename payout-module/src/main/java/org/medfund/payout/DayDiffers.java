package org.medfund.payout;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * What payout found under a reconciled statement is not what the statement said. None of it is paid; the next close looks
 * again.
 *
 * @param region       the payer region
 * @param closeDate    the close that found it
 * @param statementId  the statement
 * @param institution  the institution
 * @param businessDate the date that the statement reconciled
 * @param statedCount  settlements that the statement counted
 * @param foundCount   settlements that payout found
 * @param statedFen    the fund total of the statement
 * @param foundFen     the fund total that payout found
 */
public record DayDiffers(
        RegionCode region,
        LocalDate closeDate,
        UUID statementId,
        InstitutionCode institution,
        LocalDate businessDate,
        int statedCount,
        int foundCount,
        Money statedFen,
        Money foundFen)
        implements PublishedEvent {

    public static final String TYPE = "payout.day-differs";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "day-close/" + region + "/" + closeDate;
    }
}
