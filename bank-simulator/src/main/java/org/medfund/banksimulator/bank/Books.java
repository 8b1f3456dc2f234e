package org.medfund.banksimulator.bank;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ledger's lines add up to. The same code runs for a line just decided and for one read back from the file. */
final class Books {

    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, Payment> payments = new HashMap<>();
    private final Map<String, AnsweredMessage> messages = new HashMap<>();
    private final Set<String> unfinished = new LinkedHashSet<>();
    private @Nullable LocalDate fixedDate;
    private @Nullable LocalDate lastBookingDate;

    void apply(LedgerLine line) {
        if (!(line.entry() instanceof LedgerEntry.BookingDateSet)) {
            lastBookingDate = line.bookingDate();
        }
        switch (line.entry()) {
            case LedgerEntry.AccountOpened opened ->
                accounts.put(opened.account(), new Account(opened, line.bookingDate()));
            case LedgerEntry.AccountClosed closed -> existing(closed.account()).close();
            case LedgerEntry.Deposited deposit -> existing(deposit.account()).deposit(Booking.deposit(line, deposit));
            case LedgerEntry.BookingDateSet set -> fixedDate = set.date();
            case LedgerEntry.PaymentRejected rejected ->
                keep(Payment.rejected(rejected.order(), rejected.reason(), line.recordedAt()));
            case LedgerEntry.PaymentAccepted accepted -> accept(line, accepted);
            case LedgerEntry.PaymentSettled settled -> settle(line, settled);
            case LedgerEntry.PaymentReturned returned -> giveBack(line, returned);
            case LedgerEntry.MessageAnswered answered ->
                messages.put(answered.messageId(), new AnsweredMessage(answered, line.recordedAt()));
        }
    }

    private void accept(LedgerLine line, LedgerEntry.PaymentAccepted accepted) {
        var order = accepted.order();
        existing(order.debtorAccount()).reserve(order.amountFen());
        keep(Payment.accepted(order, accepted.plan(), line.recordedAt()));
    }

    private void settle(LedgerLine line, LedgerEntry.PaymentSettled settled) {
        var payment = seen(settled.endToEndId()).settledBy(line);
        existing(settled.debtorAccount()).reserve(-settled.amountFen());
        existing(settled.debtorAccount()).book(Booking.payment(line, payment, -settled.amountFen()));
        var creditor = account(settled.creditorAccount());
        if (creditor != null) {
            creditor.book(Booking.payment(line, payment, settled.amountFen()));
        }
        keep(payment);
    }

    private void giveBack(LedgerLine line, LedgerEntry.PaymentReturned returned) {
        var payment = seen(returned.endToEndId()).returned();
        existing(returned.debtorAccount())
                .book(Booking.returned(line, payment, returned.amountFen(), returned.reason()));
        var creditor = account(returned.creditorAccount());
        if (creditor != null) {
            creditor.book(Booking.returned(line, payment, -returned.amountFen(), returned.reason()));
        }
        keep(payment);
    }

    private void keep(Payment payment) {
        var endToEndId = payment.order().endToEndId();
        payments.put(endToEndId, payment);
        var willReturn =
                payment.state() == Payment.State.SETTLED && payment.plan().returning() != null;
        if (payment.state() == Payment.State.PENDING || willReturn) {
            unfinished.add(endToEndId);
        } else {
            unfinished.remove(endToEndId);
        }
    }

    /** Payments that still have something before them: settlement, or the return of the money. */
    List<Payment> unfinishedPayments() {
        return unfinished.stream().map(this::seen).toList();
    }

    @Nullable
    Account account(String number) {
        return accounts.get(number);
    }

    @Nullable
    Payment payment(String endToEndId) {
        return payments.get(endToEndId);
    }

    @Nullable
    AnsweredMessage message(String messageId) {
        return messages.get(messageId);
    }

    /** The day to which the bank's clock was set; absent while it follows the calendar. */
    @Nullable
    LocalDate fixedDate() {
        return fixedDate;
    }

    /** The day of the last entry; setting the clock is none. */
    @Nullable
    LocalDate lastBookingDate() {
        return lastBookingDate;
    }

    Account existing(String number) {
        var account = accounts.get(number);
        if (account == null) {
            throw new BankRefusal(BankError.NO_SUCH_ACCOUNT, "The bank keeps no account %s.".formatted(number));
        }
        return account;
    }

    private Payment seen(String endToEndId) {
        var payment = payments.get(endToEndId);
        if (payment == null) {
            throw new IllegalStateException("The ledger moves payment %s before accepting it".formatted(endToEndId));
        }
        return payment;
    }
}
