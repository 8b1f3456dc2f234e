package org.medfund.kernel;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * An amount of yuan, held exactly as a whole number of fen (分). Arithmetic that leaves the range of {@code long} throws
 * {@link ArithmeticException}; nothing is ever rounded except by {@link #portion(Ratio)}, which says how.
 *
 * @param fen the amount in fen; negative for reversals
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * Reads yuan as the national interface writes them, for example {@code 388.23}.
     *
     * @throws ArithmeticException if the amount has more than two decimals or does not fit
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    public static Money ofYuan(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    /**
     * The share of this amount at a ratio, rounded half up to the fen and symmetric in the sign, so that the share of a
     * reversal is the exact negation of the share of its original. This rule is normative; the database function
     * {@code portion} must equal it.
     */
    public Money portion(Ratio ratio) {
        var product = Math.multiplyExact(Math.absExact(fen), (long) ratio.ppm());
        var rounded = Math.addExact(product, Ratio.ONE_PPM / 2) / Ratio.ONE_PPM;
        return new Money(fen < 0 ? -rounded : rounded);
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    /** Yuan with exactly two decimals. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
