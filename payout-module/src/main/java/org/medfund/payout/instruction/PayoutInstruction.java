package org.medfund.payout.instruction;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.medfund.payout.PayoutError;
import org.medfund.payout.instruction.InstructionCommand.PayAgain;
import org.medfund.payout.instruction.InstructionCommand.Prepare;
import org.medfund.payout.instruction.InstructionCommand.RecordAccepted;
import org.medfund.payout.instruction.InstructionCommand.RecordRejected;
import org.medfund.payout.instruction.InstructionCommand.RecordReturned;
import org.medfund.payout.instruction.InstructionCommand.RecordSettled;
import org.medfund.payout.instruction.InstructionCommand.RecordUnknown;
import org.medfund.payout.instruction.InstructionCommand.StartSending;

/**
 * One institution's part of a batch on its way through the bank; its life is drawn in {@link InstructionState}. At most one
 * attempt is neither rejected nor returned. The bank may say the same thing twice or late: what is known already, and what
 * concerns an attempt that has been overtaken by its end, changes nothing.
 */
@Aggregate
class PayoutInstruction {

    private @Nullable InstructionId id;
    private Money amount = Money.ZERO;
    private InstructionState state = InstructionState.READY;
    private int attempts;
    private @Nullable String endToEndId;

    /** For the framework. */
    PayoutInstruction() {}

    @CommandHandler
    PayoutInstruction(Prepare command) {
        if (!command.amountFen().isPositive()) {
            throw new IllegalArgumentException("an instruction pays more than zero");
        }
        var batch = command.id().batch();
        apply(new InstructionEvent.Prepared(
                command.id().toString(),
                batch.toString(),
                batch.region(),
                batch.closeDate(),
                batch.fund(),
                command.id().institution(),
                command.amountFen()));
    }

    @CommandHandler
    void handle(StartSending command) {
        if (state != InstructionState.READY) {
            throw new Refused(PayoutError.INSTRUCTION_NOT_READY);
        }
        apply(new InstructionEvent.SendStarted(
                command.endToEndId(),
                command.messageId(),
                attempts + 1,
                command.debtorAccount(),
                command.creditorAccount()));
    }

    @CommandHandler
    void handle(RecordAccepted command) {
        var unanswered = state == InstructionState.SENDING || state == InstructionState.UNKNOWN;
        if (isTheLastAttempt(command.endToEndId()) && unanswered) {
            apply(new InstructionEvent.Accepted(command.endToEndId()));
        }
    }

    @CommandHandler
    void handle(RecordUnknown command) {
        if (isTheLastAttempt(command.endToEndId()) && state == InstructionState.SENDING) {
            apply(new InstructionEvent.OutcomeUnknown(command.endToEndId()));
        }
    }

    @CommandHandler
    void handle(RecordSettled command) {
        if (isTheLastAttempt(command.endToEndId()) && state.isOpen()) {
            apply(settled(command.endToEndId(), command.bankReference(), command.valueDate()));
        }
    }

    @CommandHandler
    void handle(RecordRejected command) {
        if (isTheLastAttempt(command.endToEndId()) && state.isOpen()) {
            apply(new InstructionEvent.Rejected(
                    command.id().toString(), amount, command.endToEndId(), command.reason()));
        }
    }

    /** A return tells that the payment had been settled, even where nobody had said so before. */
    @CommandHandler
    void handle(RecordReturned command) {
        if (!isTheLastAttempt(command.endToEndId()) || state == InstructionState.RETURNED) {
            return;
        }
        if (state.isOpen()) {
            apply(settled(command.endToEndId(), command.bankReference(), command.valueDate()));
        }
        if (state == InstructionState.SETTLED) {
            apply(new InstructionEvent.Returned(
                    command.id().toString(),
                    amount,
                    command.endToEndId(),
                    command.bankReference(),
                    command.valueDate(),
                    command.reason()));
        }
    }

    @CommandHandler
    void handle(PayAgain command) {
        if (!state.mayPayAgain()) {
            throw new Refused(PayoutError.INSTRUCTION_NOT_PAYABLE_AGAIN);
        }
        apply(new InstructionEvent.Released());
    }

    private InstructionEvent.Settled settled(String attempt, String bankReference, LocalDate valueDate) {
        return new InstructionEvent.Settled(String.valueOf(id), amount, attempt, bankReference, valueDate);
    }

    @AggregateIdentifier
    @Nullable
    String stream() {
        return id == null ? null : id.stream();
    }

    private boolean isTheLastAttempt(String attempt) {
        return attempt.equals(endToEndId);
    }

    @EventSourcingHandler
    void on(InstructionEvent.Prepared event) {
        id = InstructionId.parse(event.instructionId());
        amount = event.amountFen();
    }

    @EventSourcingHandler
    void on(InstructionEvent.SendStarted event) {
        state = InstructionState.SENDING;
        attempts = event.attempt();
        endToEndId = event.endToEndId();
    }

    @EventSourcingHandler
    void on(InstructionEvent.Accepted event) {
        state = InstructionState.ACCEPTED;
    }

    @EventSourcingHandler
    void on(InstructionEvent.OutcomeUnknown event) {
        state = InstructionState.UNKNOWN;
    }

    @EventSourcingHandler
    void on(InstructionEvent.Settled event) {
        state = InstructionState.SETTLED;
    }

    @EventSourcingHandler
    void on(InstructionEvent.Rejected event) {
        state = InstructionState.REJECTED;
    }

    @EventSourcingHandler
    void on(InstructionEvent.Returned event) {
        state = InstructionState.RETURNED;
    }

    @EventSourcingHandler
    void on(InstructionEvent.Released event) {
        state = InstructionState.READY;
    }
}
