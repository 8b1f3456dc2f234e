package org.medfund.claims.benefit;

import org.jspecify.annotations.Nullable;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/**
 * One fee line, before anything is known of who pays it; amounts in fen.
 *
 * @param itemCode  national item code (med_list_codg)
 * @param amount    negative, with the quantity, for a refund of an earlier line of the same visit
 * @param quantity  how many units
 * @param unitPrice the price of one
 * @param selfPaid  whether the fund takes no part by decision, as the hospital's, and not by the catalogue's
 * @param hospital  what the hospital bears of the amount; it has the amount's sign
 * @param refundOf  the place among the visit's lines of the charge that it takes back; null for a charge, and where that is
 *                  not among them
 */
public record VisitLine(
        String itemCode,
        Money amount,
        Quantity quantity,
        UnitPrice unitPrice,
        boolean selfPaid,
        Money hospital,
        @Nullable Integer refundOf) {

    /** What is left of this charge after a refund of part of it, or of all. */
    VisitLine after(VisitLine refund) {
        var left = new Quantity(quantity.tenThousandths() + refund.quantity().tenThousandths());
        return new VisitLine(
                itemCode,
                amount.plus(refund.amount()),
                left,
                unitPrice,
                selfPaid,
                hospital.plus(refund.hospital()),
                null);
    }
}
