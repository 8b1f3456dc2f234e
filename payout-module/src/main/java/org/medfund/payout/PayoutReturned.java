package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The bank has sent back money that had been paid, for example because the account was closed. The amount is payable once
 * more under a new EndToEndId (S3-art18b).
 *
 * @param region        the payer region
 * @param closeDate     the Shanghai business date that was closed
 * @param batchId       the batch
 * @param instructionId the instruction
 * @param fund          the one fund that it draws on
 * @param institution   who had been paid
 * @param amountFen     what came back
 * @param endToEndId    the payment attempt
 * @param bankReference the bank's own reference of the return
 * @param valueDate     the bank's value date of the return
 * @param reason        the bank's reason code
 */
public record PayoutReturned(
        RegionCode region,
        LocalDate closeDate,
        String batchId,
        String instructionId,
        FundType fund,
        InstitutionCode institution,
        Money amountFen,
        String endToEndId,
        String bankReference,
        LocalDate valueDate,
        String reason)
        implements PublishedEvent {

    public static final String TYPE = "payout.returned";

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
