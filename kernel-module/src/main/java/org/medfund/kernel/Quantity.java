package org.medfund.kernel;

import java.math.BigDecimal;

/**
 * A quantity of a fee line, held exactly with four decimals (NUMERIC(16,4) of the national interface).
 *
 * @param tenThousandths the quantity in units of 0.0001
 */
public record Quantity(long tenThousandths) {

    /** @throws ArithmeticException if there are more than four decimals */
    public static Quantity of(BigDecimal value) {
        return new Quantity(value.movePointRight(4).longValueExact());
    }

    public BigDecimal value() {
        return BigDecimal.valueOf(tenThousandths, 4);
    }
}
