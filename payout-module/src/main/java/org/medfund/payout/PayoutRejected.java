package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The bank has refused a payment attempt. Nothing moved and nothing is booked; the amount is payable once more under a new
 * EndToEndId (S3-art18b).
 *
 * @param region        the payer region
 * @param closeDate     the Shanghai business date that was closed
 * @param batchId       the batch
 * @param instructionId the instruction
 * @param fund          the one fund that it draws on
 * @param institution   who was to be paid
 * @param amountFen     what was to be paid
 * @param endToEndId    the payment attempt
 * @param reason        the bank's reason code
 */
public record PayoutRejected(
        RegionCode region,
        LocalDate closeDate,
        String batchId,
        String instructionId,
        FundType fund,
        InstitutionCode institution,
        Money amountFen,
        String endToEndId,
        String reason)
        implements PublishedEvent {

    public static final String TYPE = "payout.rejected";

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
        return "payout-instruction/" + instructionId;
    }
}
