package org.medfund.claims.purchase;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.Refused;
import org.medfund.kernel.UnitPrice;
import org.medfund.kernel.Violation;

/**
 * A purchase, or what was given back to the supplier, as the institution reports it.
 *
 * @param kind        what happened
 * @param item        the national item code
 * @param ownCode     the institution's own code (fixmedins_hilist_id)
 * @param batch       the institution's number of the batch (fixmedins_bchno); bought once
 * @param delivery    the delivery note (dynt_no)
 * @param supplier    who supplied it
 * @param lot         the manufacturer's lot
 * @param invoiceCode of the invoice
 * @param invoiceNo   of the invoice
 * @param price       the price of one unit that was paid; null where it was not said
 * @param quantity    how many units; above zero
 * @param at          when it was stored, or left the store
 * @param codes       its trace codes, 20 digits each
 */
record PurchaseReport(
        Kind kind,
        String item,
        String ownCode,
        String batch,
        @Nullable String delivery,
        String supplier,
        String lot,
        @Nullable String invoiceCode,
        @Nullable String invoiceNo,
        @Nullable UnitPrice price,
        Quantity quantity,
        Instant at,
        List<String> codes) {

    private static final String CODE = "\\d{20}";

    enum Kind {
        PURCHASE,
        RETURN
    }

    /** @throws Refused if nothing was bought, or a code is none */
    PurchaseReport {
        codes = codes.stream().distinct().toList();
        if (quantity.tenThousandths() <= 0) {
            throw new Refused(ClaimsError.WRONG_FIELDS, new Violation("/purc_retn_cnt", "大于零的数量", "其他"));
        }
        if (!codes.stream().allMatch(code -> code.matches(CODE))) {
            throw new Refused(ClaimsError.TRACE_CODE_WRONG, new Violation("/drug_trac_codg", "20位数字追溯码", "其他"));
        }
    }
}
