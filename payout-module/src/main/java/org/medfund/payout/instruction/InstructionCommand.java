package org.medfund.payout.instruction;

import java.time.LocalDate;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.axon.PayoutCommand;

/** What can be asked of a payout instruction. */
public sealed interface InstructionCommand extends PayoutCommand {

    InstructionId id();

    @Override
    default String stream() {
        return id().stream();
    }

    @Override
    default RegionCode region() {
        return id().batch().region();
    }

    @Override
    default LocalDate businessDate() {
        return id().batch().closeDate();
    }

    /**
     * Makes the instruction for an approved batch.
     *
     * @param amountFen what the institution is to be paid, more than zero
     */
    record Prepare(InstructionId id, Actor actor, Money amountFen) implements InstructionCommand {}

    /**
     * Commits to one attempt before the bank hears of it; the loser of a race is refused and must not send.
     *
     * @param endToEndId      the attempt, new and never used before
     * @param messageId       the message that carries it
     * @param debtorAccount   the expenditure account (支出户)
     * @param creditorAccount where the institution is paid
     */
    record StartSending(
            InstructionId id,
            Actor actor,
            String endToEndId,
            String messageId,
            String debtorAccount,
            String creditorAccount)
            implements InstructionCommand {}

    /** The bank has the attempt and will say how it ends. */
    record RecordAccepted(InstructionId id, Actor actor, String endToEndId) implements InstructionCommand {}

    /** The bank did not answer; whether it has the attempt is not known. */
    record RecordUnknown(InstructionId id, Actor actor, String endToEndId) implements InstructionCommand {}

    /** The bank has settled the attempt. */
    record RecordSettled(InstructionId id, Actor actor, String endToEndId, String bankReference, LocalDate valueDate)
            implements InstructionCommand {}

    /** The bank has refused the attempt. */
    record RecordRejected(InstructionId id, Actor actor, String endToEndId, String reason)
            implements InstructionCommand {}

    /** The bank has sent the money of the attempt back. */
    record RecordReturned(
            InstructionId id, Actor actor, String endToEndId, String bankReference, LocalDate valueDate, String reason)
            implements InstructionCommand {}

    /** A finance officer lets a rejected or returned instruction be paid once more. */
    record PayAgain(InstructionId id, Actor actor) implements InstructionCommand {}
}
