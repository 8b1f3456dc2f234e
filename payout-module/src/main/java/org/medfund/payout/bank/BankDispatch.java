package org.medfund.payout.bank;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.payout.axon.PayoutCommand;
import org.medfund.payout.axon.PayoutCommands;
import org.medfund.payout.batch.MarkBatchSent;
import org.medfund.payout.instruction.InstructionCommand;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Takes approved batches to the bank, round by round: prepares the instructions, sends those that are ready, asks for those
 * whose outcome is open, and reports the batches that are out (S3-art18a, S3-art18b). Each round starts from what is stored, so
 * a crash anywhere is followed by the next round. Two nodes may both run it: the aggregate lets only one of them start an
 * attempt, and only the one that started it sends it.
 */
@Component
@ConditionalOnProperty("medfund.bank.url")
class BankDispatch {

    static final Actor ACTOR = Actor.system("bank-dispatch");

    private static final Logger LOG = LoggerFactory.getLogger(BankDispatch.class);

    private final DispatchWork work;
    private final PayoutCommands commands;
    private final Sending sending;
    private final Enquiry enquiry;
    private final BankSettings settings;
    private final Clock clock;

    BankDispatch(
            DispatchWork work,
            PayoutCommands commands,
            Sending sending,
            Enquiry enquiry,
            BankSettings settings,
            Clock clock) {
        this.work = work;
        this.commands = commands;
        this.sending = sending;
        this.enquiry = enquiry;
        this.settings = settings;
        this.clock = clock;
    }

    /** One round; what fails is left for the next. */
    void round() {
        try {
            work.unprepared().forEach(this::prepare);
            byBatch(work.ready()).forEach(sending::send);
            enquiry.ask(work.unanswered(clock.instant().minus(settings.patience())));
            work.sent().forEach(batch -> attempt(new MarkBatchSent(batch, ACTOR)));
        } catch (RuntimeException e) {
            LOG.error("a round of the bank dispatch failed and will be repeated", e);
        }
    }

    private void prepare(OpenInstruction payable) {
        attempt(new InstructionCommand.Prepare(payable.id(), ACTOR, payable.amount()));
    }

    /** The projections lag, so a step may have been taken already; then the aggregate refuses it. */
    private void attempt(PayoutCommand command) {
        try {
            commands.send(command);
        } catch (Refused refused) {
            LOG.debug("{} was taken already: {}", command, refused.getMessage());
        }
    }

    private static SortedMap<String, List<OpenInstruction>> byBatch(List<OpenInstruction> ready) {
        return ready.stream()
                .collect(groupingBy(
                        instruction -> instruction.id().batch().toString(), TreeMap::new, Collectors.toList()));
    }
}
