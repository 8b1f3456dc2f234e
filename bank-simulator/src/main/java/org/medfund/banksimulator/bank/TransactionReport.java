package org.medfund.banksimulator.bank;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the bank says of one transaction.
 *
 * @param amountFen the ordered amount in fen
 * @param reason why it was rejected; absent otherwise
 * @param acceptedAt when the bank received the order
 * @param settledOn the booking date; absent until settled
 * @param reference the bank's own reference of the booking; absent until settled
 */
public record TransactionReport(
        String paymentInformationId,
        String endToEndId,
        String creditorAccount,
        String currency,
        long amountFen,
        TransactionStatus status,
        @Nullable String reason,
        Instant acceptedAt,
        @Nullable LocalDate settledOn,
        @Nullable String reference) {

    static TransactionReport of(Payment payment) {
        var order = payment.order();
        return new TransactionReport(
                order.paymentInformationId(),
                order.endToEndId(),
                order.creditorAccount(),
                order.currency(),
                order.amountFen(),
                payment.status(),
                payment.reason(),
                payment.acceptedAt(),
                payment.settledOn(),
                payment.reference());
    }

    /** A second order under a known identification is rejected without touching the payment that bears it. */
    static TransactionReport duplicate(PaymentOrder order, Instant receivedAt) {
        return of(Payment.rejected(order, ReasonCode.AM05.name(), receivedAt));
    }

    boolean isRejected() {
        return status == TransactionStatus.RJCT;
    }
}
