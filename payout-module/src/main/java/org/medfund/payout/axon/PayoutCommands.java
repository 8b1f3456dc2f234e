package org.medfund.payout.axon;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.medfund.kernel.Refused;
import org.medfund.payout.PayoutError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Sends commands and waits for their outcome. */
@Component
public class PayoutCommands {

    private static final int ATTEMPTS = 3;

    private final CommandGateway gateway;

    PayoutCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Carries out one command: one decision, one transaction; inside a transaction it joins it. The loser of a race is
     * tried again, because by then the aggregate knows what the winner did.
     *
     * @throws Refused by the aggregate, or as changed meanwhile when it keeps losing
     */
    public void send(PayoutCommand command) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            gateway.sendAndWait(command);
        } else {
            sendAgainIfOvertaken(command);
        }
    }

    private void sendAgainIfOvertaken(PayoutCommand command) {
        for (var attempt = 1; !isSent(command); attempt++) {
            if (attempt == ATTEMPTS) {
                throw new Refused(PayoutError.CHANGED_MEANWHILE);
            }
        }
    }

    private boolean isSent(PayoutCommand command) {
        try {
            gateway.sendAndWait(command);
            return true;
        } catch (ConcurrencyException overtaken) {
            return false;
        }
    }
}
