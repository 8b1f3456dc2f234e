package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * Every instruction of a batch has been told to the bank; from here on each lives by itself. A batch that pays nobody is
 * sent with its approval.
 *
 * @param batchId    the batch
 * @param region     the payer region
 * @param closeDate  the Shanghai business date that was closed
 * @param fund       the one fund that it draws on
 * @param payableFen what was sent
 */
public record BatchSent(String batchId, RegionCode region, LocalDate closeDate, FundType fund, Money payableFen)
        implements PublishedEvent {

    public static final String TYPE = "payout.batch-sent";

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
