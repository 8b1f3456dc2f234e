package org.medfund.payout.bank;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Asks the bank what became of open attempts, one question per message (S3-art18b). An attempt that the bank has never seen
 * stays unknown until a finance officer declares it so: it is never sent again by itself.
 */
@Component
@ConditionalOnProperty("medfund.bank.url")
class Enquiry {

    private static final Logger LOG = LoggerFactory.getLogger(Enquiry.class);

    private final Bank bank;
    private final Outcomes outcomes;

    Enquiry(Bank bank, Outcomes outcomes) {
        this.bank = bank;
        this.outcomes = outcomes;
    }

    void ask(List<OpenInstruction> unanswered) {
        unanswered.stream().collect(groupingBy(OpenInstruction::messageId)).forEach(this::ask);
    }

    private void ask(String messageId, List<OpenInstruction> instructions) {
        try {
            var report = bank.message(messageId);
            instructions.forEach(instruction -> report.ifPresentOrElse(
                    known -> outcomes.record(instruction, known), () -> outcomes.unknown(instruction)));
        } catch (BankSilent silent) {
            LOG.warn("the bank does not say what became of message {}", messageId, silent);
        }
    }
}
