package org.medfund.payout.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.medfund.kernel.Money;

/**
 * A message that pays out of one account.
 *
 * @param messageId     unique
 * @param createdAt     UTC
 * @param executionDate the Shanghai date on which the bank is to pay
 * @param debtorAccount the expenditure account (支出户)
 * @param debtorName    its holder
 * @param orders        at least one
 */
record PaymentMessage(
        String messageId,
        Instant createdAt,
        LocalDate executionDate,
        String debtorAccount,
        String debtorName,
        List<PaymentOrder> orders) {

    /** The control total. */
    Money total() {
        return Money.sum(orders.stream().map(PaymentOrder::amount));
    }
}
