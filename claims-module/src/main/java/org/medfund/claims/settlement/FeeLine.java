package org.medfund.claims.settlement;

import java.time.Instant;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/**
 * One fee line of a settlement; amounts in fen.
 *
 * @param serial     its number at the institution (feedetl_sn)
 * @param itemCode   national item code (med_list_codg)
 * @param amount     det_item_fee_sumamt; negative for a refund of an earlier line of the same visit
 * @param quantity   cnt
 * @param unitPrice  pric
 * @param fullSelf   fully self-paid (fulamt_ownpay_amt)
 * @param overLimit  above the price limit (overlmt_amt)
 * @param firstSelf  first-pay share (preselfpay_amt)
 * @param inScope    within policy scope (inscp_scp_amt)
 * @param occurredAt when the fee arose, to the second (fee_ocur_time)
 */
public record FeeLine(
        String serial,
        String itemCode,
        Money amount,
        Quantity quantity,
        UnitPrice unitPrice,
        Money fullSelf,
        Money overLimit,
        Money firstSelf,
        Money inScope,
        Instant occurredAt) {

    FeeLine negated() {
        return new FeeLine(
                serial,
                itemCode,
                amount.negated(),
                new Quantity(Math.negateExact(quantity.tenThousandths())),
                unitPrice,
                fullSelf.negated(),
                overLimit.negated(),
                firstSelf.negated(),
                inScope.negated(),
                occurredAt);
    }

    Money parts() {
        return fullSelf.plus(overLimit).plus(firstSelf).plus(inScope);
    }
}
