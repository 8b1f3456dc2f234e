package org.medfund.claims.wire;

/**
 * Reads decimals as the national interface writes them: digits with an optional point, no exponent, no plus sign, no
 * needless zeros in front. Exact: what does not fit is refused, nothing is rounded.
 */
final class DecimalText {

    /** NUMERIC(16,2) has 14 digits before the point; with six decimals this still fits a long. */
    private static final int MOST_DIGITS = 18;

    private DecimalText() {}

    /**
     * The value in units of the last decimal.
     *
     * @throws IllegalArgumentException if it is not written so, or has more digits than allowed
     */
    static long scaled(String text, int whole, int decimals) {
        var start = text.startsWith("-") ? 1 : 0;
        var point = text.indexOf('.', start);
        var end = point < 0 ? text.length() : point;
        var given = point < 0 ? 0 : text.length() - point - 1;
        require(end > start && end - start <= whole && end - start + decimals <= MOST_DIGITS);
        require(point < 0 || (given >= 1 && given <= decimals));
        require(text.charAt(start) != '0' || end - start == 1);
        var value = digits(text, start, end, 0);
        value = given == 0 ? value : digits(text, point + 1, text.length(), value);
        for (var missing = given; missing < decimals; missing++) {
            value *= 10;
        }
        require(start == 0 || value != 0);
        return start == 1 ? -value : value;
    }

    private static long digits(String text, int from, int to, long value) {
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            require(digit >= 0 && digit <= 9);
            value = value * 10 + digit;
        }
        return value;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a decimal of the national interface");
        }
    }
}
