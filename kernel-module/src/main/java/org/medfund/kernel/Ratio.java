package org.medfund.kernel;

import java.math.BigDecimal;

/**
 * A share between 0 and 1, held exactly in parts per million.
 *
 * @param ppm parts per million, 0 to 1,000,000
 */
public record Ratio(int ppm) {

    static final long ONE_PPM = 1_000_000;

    public static final Ratio ZERO = new Ratio(0);
    public static final Ratio ONE = new Ratio((int) ONE_PPM);

    public Ratio {
        if (ppm < 0 || ppm > ONE_PPM) {
            throw new IllegalArgumentException("a ratio lies between 0 and 1,000,000 ppm, not " + ppm);
        }
    }

    public static Ratio ofPpm(int ppm) {
        return new Ratio(ppm);
    }

    /** Reads a percentage such as {@code 97} or {@code 62.5}. */
    public static Ratio ofPercent(String percent) {
        return new Ratio(new BigDecimal(percent).movePointRight(4).intValueExact());
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(ppm, 4).stripTrailingZeros().toPlainString() + " %";
    }
}
