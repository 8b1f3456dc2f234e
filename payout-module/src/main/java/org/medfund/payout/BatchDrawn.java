package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The lines of a batch are complete: what each institution gets stands in {@code batch_institution_v1}.
 *
 * @param batchId      the batch
 * @param region       the payer region
 * @param closeDate    the Shanghai business date that was closed
 * @param fund         the one fund that it draws on
 * @param institutions how many institutions have lines in it
 * @param lineCount    how many lines
 * @param linesFen     their sum
 * @param payableFen   what will be paid: the institutions above zero, after the debits carried in
 * @param digest       SHA-256 in hex over the daily payout summary, exactly as it is shown to the signers
 */
public record BatchDrawn(
        String batchId,
        RegionCode region,
        LocalDate closeDate,
        FundType fund,
        int institutions,
        int lineCount,
        Money linesFen,
        Money payableFen,
        String digest)
        implements PublishedEvent {

    public static final String TYPE = "payout.batch-drawn";

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
