package org.medfund.accounting.posting;

import java.util.Arrays;
import org.medfund.accounting.AccountingError;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Violation;

/** The only four kinds of money that the expenditure account (支出户) may receive (社会保险基金财务制度 arts. 39-42). */
enum Receipt {
    /** From the fiscal special account (财政专户). */
    SPECIAL_ACCOUNT,
    /** From the higher agency. */
    HIGHER_AGENCY,
    /** Its own interest. */
    INTEREST,
    /** A payment that came back through its original channel (原渠道退回). */
    RETURNED_PAYMENT;

    /** @throws Refused if the expenditure account must not receive that, for example a breach payment (违约金) */
    static Receipt of(String name) {
        return Arrays.stream(values())
                .filter(receipt -> receipt.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        AccountingError.RECEIPT_NOT_ALLOWED,
                        new Violation("/receipt", Arrays.toString(values()), name)));
    }
}
