package org.medfund.banksimulator.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A payment initiation as the bank understood it: its orders in the order of the message. */
public record PaymentMessage(String messageId, List<PaymentOrder> orders) {

    public PaymentMessage {
        orders = List.copyOf(orders);
    }

    long totalFen() {
        return orders.stream().mapToLong(PaymentOrder::amountFen).reduce(0, Math::addExact);
    }

    /** Tells a repeated message from another one under the same identification; creation times do not count. */
    String contentSha256() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(BankJson.write(orders).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java runtime has SHA-256", impossible);
        }
    }
}
