package org.medfund.audit.rule;

/**
 * What rules may know of a fee line.
 *
 * @param lineNo      its number in the settlement
 * @param itemCode    the national item code
 * @param amountFen   amount in fen
 * @param quantityE4  quantity in units of 0.0001
 * @param unitPriceE6 unit price in units of 0.000001 yuan
 * @param purchased   whether the institution reported by then that it bought the item; looked up for those that the
 *                    platform binds
 * @param performance how an examination was done
 */
public record LineFacts(
        int lineNo,
        String itemCode,
        long amountFen,
        long quantityE4,
        long unitPriceE6,
        boolean purchased,
        Performance performance) {

    /** A line of which nobody knows who did it. */
    public LineFacts(
            int lineNo, String itemCode, long amountFen, long quantityE4, long unitPriceE6, boolean purchased) {
        this(lineNo, itemCode, amountFen, quantityE4, unitPriceE6, purchased, Performance.UNKNOWN);
    }
}
