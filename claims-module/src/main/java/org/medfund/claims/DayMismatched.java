package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution's totals of a business date differ from ours; its details are asked for and nothing of this statement is
 * paid yet (S3-art12).
 *
 * @param statementId       the statement
 * @param region            the payer region
 * @param institution       the institution
 * @param businessDate      the date
 * @param statementRevision 1 for the first statement of that date
 * @param groups            how many groups of insurance and clearing type differ
 */
public record DayMismatched(
        UUID statementId,
        RegionCode region,
        InstitutionCode institution,
        LocalDate businessDate,
        int statementRevision,
        int groups)
        implements PublishedEvent {

    public static final String TYPE = "claims.day-mismatched";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "reconciliation/" + institution + "/" + businessDate;
    }
}
