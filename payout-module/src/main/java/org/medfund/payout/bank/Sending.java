package org.medfund.payout.bank;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.medfund.institutions.Calendars;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.payout.BatchId;
import org.medfund.payout.axon.PayoutCommands;
import org.medfund.payout.instruction.InstructionCommand;
import org.medfund.payout.instruction.Standstill;
import org.medfund.trail.FaultPoint;
import org.medfund.trail.FaultPoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Sends a batch's instructions in one message. First every attempt is committed, one aggregate at a time; then, outside any
 * transaction, the bank is told; then its answer is recorded. If the process dies in between, the attempts are unknown and
 * are asked for.
 */
@Component
@ConditionalOnProperty("medfund.bank.url")
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private final Bank bank;
    private final ExpenditureAccounts accounts;
    private final InstitutionRegister register;
    private final Standstill standstill;
    private final Calendars calendars;
    private final PayoutCommands commands;
    private final Outcomes outcomes;
    private final FaultPoints faults;
    private final Clock clock;

    Sending(
            Bank bank,
            ExpenditureAccounts accounts,
            InstitutionRegister register,
            Standstill standstill,
            Calendars calendars,
            PayoutCommands commands,
            Outcomes outcomes,
            FaultPoints faults,
            Clock clock) {
        this.bank = bank;
        this.accounts = accounts;
        this.register = register;
        this.standstill = standstill;
        this.calendars = calendars;
        this.commands = commands;
        this.outcomes = outcomes;
        this.faults = faults;
        this.clock = clock;
    }

    void send(String batch, List<OpenInstruction> ready) {
        var id = BatchId.parse(batch);
        var today = org.medfund.kernel.Shanghai.dateOf(clock.instant());
        if (!calendars.working().isWorkingDay(today)) {
            return;
        }
        var debtor = accounts.of(id.region(), id.fund().book(), today);
        var messageId = Ids.text(Ids.next());
        var started = ready.stream()
                .flatMap(instruction -> start(instruction, messageId, debtor.number()).stream())
                .toList();
        if (started.isEmpty()) {
            return;
        }
        faults.reached(FaultPoint.AFTER_SEND_STARTED);
        var orders = started.stream().map(Started::order).toList();
        tell(new PaymentMessage(messageId, clock.instant(), today, debtor.number(), debtor.name(), orders), started);
    }

    private void tell(PaymentMessage message, List<Started> started) {
        try {
            var report = bank.pay(message);
            faults.reached(FaultPoint.AFTER_BANK_SEND_BEFORE_RECORD);
            started.forEach(attempt -> outcomes.record(attempt.instruction(), report));
        } catch (BankSilent silent) {
            LOG.warn("payment message {} has no answer; its payments are unknown", message.messageId(), silent);
            started.forEach(attempt -> outcomes.unknown(attempt.instruction()));
        }
    }

    /** Empty if the institution may not be paid now, or another node was first. */
    private Optional<Started> start(OpenInstruction ready, String messageId, String debtorAccount) {
        return register.find(ready.id().institution())
                .filter(institution -> standstill.of(institution.code()).isEmpty())
                .flatMap(institution -> start(ready, institution, messageId, debtorAccount));
    }

    private Optional<Started> start(
            OpenInstruction ready, Institution institution, String messageId, String debtorAccount) {
        var attempt = Ids.text(Ids.next());
        var account = institution.account();
        try {
            commands.send(new InstructionCommand.StartSending(
                    ready.id(), BankDispatch.ACTOR, attempt, messageId, debtorAccount, account.number()));
        } catch (Refused refused) {
            return Optional.empty();
        }
        var order =
                new PaymentOrder(attempt, ready.amount(), account.number(), account.name(), Remittance.of(ready.id()));
        return Optional.of(new Started(new OpenInstruction(ready.id(), ready.amount(), attempt, messageId), order));
    }

    private record Started(OpenInstruction instruction, PaymentOrder order) {}
}
