package org.medfund.banksimulator.bank;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;

/**
 * One fact of the bank. Facts are only ever added; the names here are the {@code kind} on file and never change.
 * Money moves in three kinds only: DEPOSITED, PAYMENT_SETTLED and PAYMENT_RETURNED; ACCOUNT_OPENED brings a balance
 * forward. All amounts are fen.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LedgerEntry.AccountOpened.class, name = "ACCOUNT_OPENED"),
    @JsonSubTypes.Type(value = LedgerEntry.AccountClosed.class, name = "ACCOUNT_CLOSED"),
    @JsonSubTypes.Type(value = LedgerEntry.Deposited.class, name = "DEPOSITED"),
    @JsonSubTypes.Type(value = LedgerEntry.BookingDateSet.class, name = "BOOKING_DATE_SET"),
    @JsonSubTypes.Type(value = LedgerEntry.PaymentRejected.class, name = "PAYMENT_REJECTED"),
    @JsonSubTypes.Type(value = LedgerEntry.PaymentAccepted.class, name = "PAYMENT_ACCEPTED"),
    @JsonSubTypes.Type(value = LedgerEntry.PaymentSettled.class, name = "PAYMENT_SETTLED"),
    @JsonSubTypes.Type(value = LedgerEntry.PaymentReturned.class, name = "PAYMENT_RETURNED"),
    @JsonSubTypes.Type(value = LedgerEntry.MessageAnswered.class, name = "MESSAGE_ANSWERED")
})
sealed interface LedgerEntry {

    /** An account begins with a balance brought forward, which is not an entry of its first statement. */
    record AccountOpened(String account, String name, long balanceFen) implements LedgerEntry {}

    /** From here on the account neither pays nor receives. */
    record AccountClosed(String account) implements LedgerEntry {}

    /** Money from outside; the reference is unique for its account. */
    record Deposited(String account, long amountFen, String reference) implements LedgerEntry {}

    /** The bank's day was set and stands still until set again. */
    record BookingDateSet(LocalDate date) implements LedgerEntry {}

    /** The first order under this end-to-end identification was refused. */
    record PaymentRejected(PaymentOrder order, String reason) implements LedgerEntry {}

    /** The order will be paid; its amount is reserved on the debtor's account. */
    record PaymentAccepted(PaymentOrder order, Plan plan) implements LedgerEntry {}

    /** The money left the debtor's account. */
    record PaymentSettled(String endToEndId, String debtorAccount, String creditorAccount, long amountFen)
            implements LedgerEntry {

        static PaymentSettled of(PaymentOrder order) {
            return new PaymentSettled(
                    order.endToEndId(), order.debtorAccount(), order.creditorAccount(), order.amountFen());
        }
    }

    /** The whole amount came back to the debtor's account. */
    record PaymentReturned(
            String endToEndId, String debtorAccount, String creditorAccount, long amountFen, String reason)
            implements LedgerEntry {

        static PaymentReturned of(PaymentOrder order, String reason) {
            return new PaymentReturned(
                    order.endToEndId(), order.debtorAccount(), order.creditorAccount(), order.amountFen(), reason);
        }
    }

    /** The answer to a message, kept so that the same message is answered the same for ever. */
    record MessageAnswered(
            String messageId,
            String contentSha256,
            int numberOfTransactions,
            long controlSumFen,
            List<TransactionReport> transactions)
            implements LedgerEntry {}
}
