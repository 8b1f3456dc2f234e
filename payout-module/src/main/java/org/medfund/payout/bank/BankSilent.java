package org.medfund.payout.bank;

/** The bank did not answer, or answered what cannot be understood: the outcome is unknown. */
final class BankSilent extends RuntimeException {

    BankSilent(String message) {
        super(message);
    }

    BankSilent(String message, Throwable cause) {
        super(message, cause);
    }
}
