package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A batch is signed, checked and approved by three different persons (S3-art11d) and may be paid.
 *
 * @param batchId      the batch
 * @param region       the payer region
 * @param closeDate    the Shanghai business date that was closed
 * @param fund         the one fund that it draws on
 * @param lineCount    how many lines
 * @param linesFen     their sum
 * @param payableFen   what is to be paid
 * @param digest       the digest that all three saw
 */
public record BatchApproved(
        String batchId,
        RegionCode region,
        LocalDate closeDate,
        FundType fund,
        int lineCount,
        Money linesFen,
        Money payableFen,
        String digest)
        implements PublishedEvent, PaymentApproved {

    public static final String TYPE = "payout.batch-approved";

    @Override
    public String sourceId() {
        return batchId;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return closeDate;
    }

    @Override
    public String stream() {
        return "payout-batch/" + batchId;
    }
}
