package org.medfund.claims;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * Agency and institution agree on settlements of a business date (S3-art12); the rows stand in
 * {@code reconciled_settlement_v1} under the statement's id. Only what this statement newly reconciled is counted.
 *
 * @param statementId       the statement
 * @param region            the payer region
 * @param institution       the institution
 * @param businessDate      the date that was reconciled
 * @param statementRevision 1 for the first statement of that date
 * @param count             newly reconciled rows, reversals included
 * @param fundFen           their fund totals as received, reversals negative
 * @param sha256            hex digest over their salted digests, ordered by id
 * @param waiting           rows of ours on that date that stay unreconciled
 */
public record DayReconciled(
        UUID statementId,
        RegionCode region,
        InstitutionCode institution,
        LocalDate businessDate,
        int statementRevision,
        int count,
        Money fundFen,
        String sha256,
        int waiting)
        implements PublishedEvent {

    public static final String TYPE = "claims.day-reconciled";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "reconciliation/" + institution + "/" + businessDate;
    }
}
