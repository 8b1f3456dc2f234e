package org.medfund.banksimulator.bank;

import java.util.List;

/** How a whole message fared (ExternalPaymentGroupStatus1Code). ISO forbids ACTC beside a rejected transaction. */
public enum GroupStatus {
    /** Accepted technically; no transaction of it is rejected. */
    ACTC,
    /** Some transactions are rejected, others are not. */
    PART,
    /** The message, or every one of its transactions, is rejected. */
    RJCT;

    static GroupStatus of(List<TransactionReport> transactions) {
        var rejected =
                transactions.stream().filter(TransactionReport::isRejected).count();
        if (rejected == 0) {
            return ACTC;
        }
        return rejected == transactions.size() ? RJCT : PART;
    }
}
