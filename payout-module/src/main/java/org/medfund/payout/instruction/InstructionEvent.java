package org.medfund.payout.instruction;

import java.time.LocalDate;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/** What has happened to a payout instruction, as it is stored. */
sealed interface InstructionEvent {

    /** It exists and may be sent. */
    record Prepared(
            String instructionId,
            String batchId,
            RegionCode region,
            LocalDate closeDate,
            FundType fund,
            InstitutionCode institution,
            Money amountFen)
            implements InstructionEvent {}

    /** An attempt is about to be told to the bank. Without a later event of the attempt its outcome is unknown. */
    record SendStarted(
            String endToEndId, String messageId, Integer attempt, String debtorAccount, String creditorAccount)
            implements InstructionEvent {}

    record Accepted(String endToEndId) implements InstructionEvent {}

    record OutcomeUnknown(String endToEndId) implements InstructionEvent {}

    record Settled(String instructionId, Money amountFen, String endToEndId, String bankReference, LocalDate valueDate)
            implements InstructionEvent {}

    record Rejected(String instructionId, Money amountFen, String endToEndId, String reason)
            implements InstructionEvent {}

    record Returned(
            String instructionId,
            Money amountFen,
            String endToEndId,
            String bankReference,
            LocalDate valueDate,
            String reason)
            implements InstructionEvent {}

    /** Payable once more, under a new EndToEndId. */
    record Released() implements InstructionEvent {}
}
