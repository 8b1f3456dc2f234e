package org.medfund.banksimulator.iso20022;

import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import java.math.BigDecimal;
import org.medfund.banksimulator.bank.BankError;
import org.medfund.banksimulator.bank.BankRefusal;

/** Yuan with two decimals on the wire, fen (long) inside; exact both ways. */
final class Yuan {

    /** The 18 digits of an ISO amount, in fen. */
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999.99");

    private static final String CURRENCY = "CNY";

    private Yuan() {}

    /**
     * Exact fen.
     *
     * @throws BankRefusal when the amount is negative, has more than two decimals or is written with an exponent
     */
    static long toFen(String field, BigDecimal yuan) {
        if (yuan.scale() < 0 || yuan.scale() > 2 || yuan.signum() < 0 || yuan.compareTo(LARGEST) > 0) {
            throw new BankRefusal(
                    BankError.MALFORMED_FIELD, field + " must be yuan with at most two decimals, zero or more.");
        }
        return yuan.movePointRight(2).longValueExact();
    }

    static BigDecimal ofFen(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    /** An amount in the form that most ISO elements use; ISO shows direction apart, so the sign is dropped. */
    static ActiveOrHistoricCurrencyAndAmount amount(long fen) {
        return amount(fen, CURRENCY);
    }

    static ActiveOrHistoricCurrencyAndAmount amount(long fen, String currency) {
        return new ActiveOrHistoricCurrencyAndAmount()
                .setValue(ofFen(Math.absExact(fen)))
                .setCcy(currency);
    }
}
