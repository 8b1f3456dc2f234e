package org.medfund.banksimulator.bank;

/**
 * Asks to pay money in from outside.
 *
 * @param amountFen more than zero, in fen
 * @param reference names the deposit; the same reference again is the same deposit and pays nothing in twice
 */
public record DepositRequest(String account, long amountFen, String reference) {

    /** Checks what a caller sent, where any field may be missing. */
    public DepositRequest {
        Check.text("account", account, 34);
        Check.text("reference", reference, 140);
        Check.amount("amountFen", amountFen, 1);
    }
}
