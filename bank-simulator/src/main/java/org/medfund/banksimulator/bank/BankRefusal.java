package org.medfund.banksimulator.bank;

/** A request that the bank does not carry out, with the reason in a full sentence. Nothing was booked. */
public final class BankRefusal extends RuntimeException {

    private final BankError error;

    public BankRefusal(BankError error, String detail) {
        super(detail);
        this.error = error;
    }

    public BankRefusal(BankError error, String detail, Throwable cause) {
        super(detail, cause);
        this.error = error;
    }

    public BankError error() {
        return error;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
