package org.medfund.payout.instruction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.payout.HoldReason;

/**
 * An instruction as people see it.
 *
 * @param instructionId the instruction
 * @param batchId       its batch
 * @param fund          the fund's code
 * @param institution   who is paid
 * @param amountFen     how much
 * @param state         where it is in its life
 * @param attempts      how often it was sent
 * @param endToEndId    the last attempt
 * @param reason        why the bank refused or returned it
 * @param bankReference the bank's receipt (支付回单)
 * @param valueDate     the bank's value date
 * @param holdReason    why it is not sent now, though it is ready
 * @param holdReasonZh  the same in Chinese
 */
record InstructionView(
        String instructionId,
        String batchId,
        String fund,
        InstitutionCode institution,
        Money amountFen,
        String state,
        int attempts,
        @Nullable String endToEndId,
        @Nullable String reason,
        @Nullable String bankReference,
        @Nullable LocalDate valueDate,
        @Nullable HoldReason holdReason,
        @Nullable String holdReasonZh) {}
