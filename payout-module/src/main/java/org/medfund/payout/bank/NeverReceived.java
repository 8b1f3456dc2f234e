package org.medfund.payout.bank;

import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.payout.PayoutError;
import org.medfund.payout.axon.PayoutCommands;
import org.medfund.payout.instruction.InstructionCommand;
import org.medfund.payout.instruction.InstructionId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A finance officer declares that the bank never received an attempt, for example because the process died before it was
 * told. The bank is asked once more; only when it still does not know the attempt is it taken as rejected, so that it can be
 * paid again under a new EndToEndId.
 */
@Component
@ConditionalOnProperty("medfund.bank.url")
class NeverReceived {

    private static final String REASON = "NEVER_RECEIVED";

    private final Bank bank;
    private final PayoutCommands commands;

    NeverReceived(Bank bank, PayoutCommands commands) {
        this.bank = bank;
        this.commands = commands;
    }

    void declare(InstructionId id, String endToEndId, Actor actor) {
        if (knows(endToEndId)) {
            throw new Refused(PayoutError.BANK_KNOWS_THE_PAYMENT);
        }
        commands.send(new InstructionCommand.RecordRejected(id, actor, endToEndId, REASON));
    }

    private boolean knows(String endToEndId) {
        try {
            return bank.payment(endToEndId).isPresent();
        } catch (BankSilent silent) {
            throw new Refused(PayoutError.BANK_SILENT);
        }
    }
}
