package org.medfund.banksimulator.bank;

import java.time.Instant;
import java.util.List;

/** A message that the bank has answered, and when. */
record AnsweredMessage(LedgerEntry.MessageAnswered answer, Instant answeredAt) {

    /** The answer of that day, word for word, even if its payments have moved on since. */
    MessageReport firstReport() {
        return report(answeredAt, answer.transactions());
    }

    MessageReport report(Instant now, List<TransactionReport> transactions) {
        return new MessageReport(
                answer.messageId(),
                now,
                answer.numberOfTransactions(),
                answer.controlSumFen(),
                GroupStatus.of(transactions),
                null,
                transactions);
    }

    MessageReport reportOnSome(Instant now, List<TransactionReport> transactions) {
        return new MessageReport(
                answer.messageId(),
                now,
                answer.numberOfTransactions(),
                answer.controlSumFen(),
                null,
                null,
                transactions);
    }
}
