package org.medfund.banksimulator.bank;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bank says of a message or of part of it; the content of one pain.002.
 *
 * @param createdAt when this report was made
 * @param groupStatus absent when the report is about single transactions only
 * @param groupReason why the whole message was rejected; absent otherwise
 * @param transactions in the order of the message; a transaction may stand here twice when a fault asks for it
 */
public record MessageReport(
        String messageId,
        Instant createdAt,
        int numberOfTransactions,
        long controlSumFen,
        @Nullable GroupStatus groupStatus,
        @Nullable String groupReason,
        List<TransactionReport> transactions) {

    public MessageReport {
        transactions = List.copyOf(transactions);
    }

    static MessageReport rejected(PaymentMessage message, ReasonCode reason, Instant now) {
        return new MessageReport(
                message.messageId(),
                now,
                message.orders().size(),
                message.totalFen(),
                GroupStatus.RJCT,
                reason.name(),
                List.of());
    }
}
