package org.medfund.kernel;

import java.math.BigDecimal;

/**
 * The price of one unit, held exactly with six decimals of a yuan (NUMERIC(16,6) of the national interface).
 *
 * @param millionthYuan the price in units of 0.000001 yuan
 */
public record UnitPrice(long millionthYuan) {

    /** @throws ArithmeticException if there are more than six decimals */
    public static UnitPrice of(BigDecimal yuan) {
        return new UnitPrice(yuan.movePointRight(6).longValueExact());
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(millionthYuan, 6);
    }
}
