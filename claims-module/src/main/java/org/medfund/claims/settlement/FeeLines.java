package org.medfund.claims.settlement;

import static org.medfund.claims.settlement.FeeLineField.*;

import java.time.Instant;
import org.medfund.claims.wire.WireValues;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.UnitPrice;

/** Takes a fee line out of values that were read without error. */
final class FeeLines {

    private FeeLines() {}

    static FeeLine of(WireValues values) {
        return new FeeLine(
                values.get(FEEDETL_SN, String.class),
                values.get(MED_LIST_CODG, String.class),
                amount(values, DET_ITEM_FEE_SUMAMT),
                values.get(CNT, Quantity.class),
                values.get(PRIC, UnitPrice.class),
                amount(values, FULAMT_OWNPAY_AMT),
                amount(values, OVERLMT_AMT),
                amount(values, PRESELFPAY_AMT),
                amount(values, INSCP_SCP_AMT),
                values.get(FEE_OCUR_TIME, Instant.class));
    }

    private static Money amount(WireValues values, FeeLineField field) {
        return values.get(field, Money.class);
    }
}
