package org.medfund.payout.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.medfund.kernel.Shanghai;
import org.medfund.payout.axon.PayoutCommand;
import org.medfund.payout.axon.PayoutCommands;
import org.medfund.payout.bank.PaymentReport.PaymentStatus;
import org.medfund.payout.instruction.InstructionCommand;
import org.springframework.stereotype.Component;

/** Records what the bank says of an attempt. Only a settled status or a booked entry of its statement counts as paid. */
@Component
class Outcomes {

    private final PayoutCommands commands;
    private final Clock clock;

    Outcomes(PayoutCommands commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    void record(OpenInstruction instruction, PaymentReport report) {
        var status = report.of(instruction.endToEndId());
        if (status.isPresent()) {
            commands.send(outcome(instruction, status.get()));
        } else if (report.rejection() != null) {
            rejected(instruction, report.rejection());
        } else {
            unknown(instruction);
        }
    }

    void unknown(OpenInstruction instruction) {
        commands.send(
                new InstructionCommand.RecordUnknown(instruction.id(), BankDispatch.ACTOR, instruction.endToEndId()));
    }

    void rejected(OpenInstruction instruction, String reason) {
        commands.send(new InstructionCommand.RecordRejected(
                instruction.id(), BankDispatch.ACTOR, instruction.endToEndId(), reason));
    }

    private PayoutCommand outcome(OpenInstruction instruction, PaymentStatus status) {
        if (status.isSettled()) {
            return new InstructionCommand.RecordSettled(
                    instruction.id(),
                    BankDispatch.ACTOR,
                    instruction.endToEndId(),
                    Objects.requireNonNullElse(status.reference(), status.endToEndId()),
                    settledOn(status));
        }
        if (status.isRejected()) {
            return new InstructionCommand.RecordRejected(
                    instruction.id(),
                    BankDispatch.ACTOR,
                    instruction.endToEndId(),
                    Objects.requireNonNullElse(status.reason(), "NARR"));
        }
        return new InstructionCommand.RecordAccepted(instruction.id(), BankDispatch.ACTOR, instruction.endToEndId());
    }

    private LocalDate settledOn(PaymentStatus status) {
        var date = status.settledOn();
        return date == null ? Shanghai.dateOf(clock.instant()) : date;
    }
}
