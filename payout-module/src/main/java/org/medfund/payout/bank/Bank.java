package org.medfund.payout.bank;

import java.time.LocalDate;
import java.util.Optional;

/** The fund's bank. Every call may fail with {@link BankSilent}, after which nothing is known. */
interface Bank {

    /** Sends a payment message. Sending the same message again pays nothing twice. */
    PaymentReport pay(PaymentMessage message);

    /** What the bank knows of one payment attempt; empty if it has never seen it. */
    Optional<PaymentReport> payment(String endToEndId);

    /** What the bank knows of a message; empty if it has never seen it. */
    Optional<PaymentReport> message(String messageId);

    /** The statement of an account and booking date. */
    BankStatement statement(String account, LocalDate date);
}
