package org.medfund.payout;

import java.time.LocalDate;
import org.medfund.claims.SettlementsPaid;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * The bank has settled a payment (S3-art18b): by a final status or by an entry of its statement. Published once per
 * payment attempt.
 *
 * @param region        the payer region
 * @param closeDate     the Shanghai business date that was closed
 * @param batchId       the batch
 * @param instructionId the instruction
 * @param fund          the one fund that it draws on
 * @param institution   who was paid
 * @param amountFen     what was paid
 * @param endToEndId    the payment attempt
 * @param bankReference the bank's own reference, for the receipt (支付回单)
 * @param valueDate     the bank's value date
 */
public record PayoutPaid(
        RegionCode region,
        LocalDate closeDate,
        String batchId,
        String instructionId,
        FundType fund,
        InstitutionCode institution,
        Money amountFen,
        String endToEndId,
        String bankReference,
        LocalDate valueDate)
        implements PublishedEvent, SettlementsPaid {

    public static final String TYPE = "payout.paid";

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
