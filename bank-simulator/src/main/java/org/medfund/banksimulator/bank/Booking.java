package org.medfund.banksimulator.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that came to or left one account.
 *
 * @param reference the bank's own, unique reference
 * @param amountFen in fen; above zero came in, below zero went out
 * @param order the transfer behind it; absent for a deposit
 * @param detail a deposit's reference or a return's reason; absent for a payment
 * @param reportedTwice a fault makes statements list it twice
 */
public record Booking(
        String reference,
        LocalDate bookedOn,
        Kind kind,
        long amountFen,
        @Nullable PaymentOrder order,
        @Nullable String detail,
        boolean reportedTwice) {

    /** Why the money moved. */
    public enum Kind {
        DEPOSIT,
        PAYMENT,
        RETURN
    }

    static Booking deposit(LedgerLine line, LedgerEntry.Deposited deposit) {
        return new Booking(
                line.reference(),
                line.bookingDate(),
                Kind.DEPOSIT,
                deposit.amountFen(),
                null,
                deposit.reference(),
                false);
    }

    static Booking payment(LedgerLine line, Payment payment, long amountFen) {
        return new Booking(
                line.reference(),
                line.bookingDate(),
                Kind.PAYMENT,
                amountFen,
                payment.order(),
                null,
                payment.plan().reportedTwice());
    }

    static Booking returned(LedgerLine line, Payment payment, long amountFen, String reason) {
        return new Booking(
                line.reference(), line.bookingDate(), Kind.RETURN, amountFen, payment.order(), reason, false);
    }
}
