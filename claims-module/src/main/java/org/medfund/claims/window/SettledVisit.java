package org.medfund.claims.window;

import java.util.UUID;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Money;

/**
 * A settlement that Medfund computed.
 *
 * @param row        the settlement record
 * @param deductible borne under deductibles (act_pay_dedc)
 * @param balance    what the personal accounts hold after it (balc)
 */
public record SettledVisit(SettlementRow row, Money deductible, Money balance) {

    /** Its surrogate is the person number of the record. */
    UUID person() {
        return Ids.parse(row.content().patient().psnNo());
    }
}
