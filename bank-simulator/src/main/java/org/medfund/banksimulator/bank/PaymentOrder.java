package org.medfund.banksimulator.bank;

import java.util.List;

/**
 * One credit transfer that a customer orders.
 *
 * @param endToEndId the customer's own identification of the payment, unique at this bank
 * @param amountFen what is to be paid, in fen (of {@code currency}, which is CNY unless the bank rejects it)
 * @param remittance the unstructured remittance lines, kept character for character
 */
public record PaymentOrder(
        String messageId,
        String paymentInformationId,
        String endToEndId,
        String debtorAccount,
        String creditorAccount,
        String creditorName,
        String currency,
        long amountFen,
        List<String> remittance) {

    public PaymentOrder {
        remittance = List.copyOf(remittance);
    }
}
