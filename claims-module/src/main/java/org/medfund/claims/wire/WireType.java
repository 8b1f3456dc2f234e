package org.medfund.claims.wire;

import java.util.Base64;
import org.medfund.kernel.Money;
import org.medfund.kernel.Quantity;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.UnitPrice;

/** How a field is written, and what it is read to. */
public enum WireType {
    /** Text without control characters; a String. */
    TEXT("text of at most %d characters"),
    /** Letters and digits, as the national codes have them; a String. */
    CODE("a code of at most %d letters and digits"),
    /** An amount below a billion yuan, so that no sum of a day can leave the range of {@code long}; a Money. */
    AMOUNT("yuan below 1000000000 with at most two decimals"),
    /** An institution's total of a day; a Money. */
    TOTAL("yuan with at most two decimals"),
    /** A UnitPrice. */
    PRICE("yuan with at most six decimals"),
    /** A Quantity. */
    QUANTITY("a number with at most four decimals"),
    /** A share of one digit before the point; a Long of 0.0001. */
    RATIO("a number with at most four decimals"),
    /** Years; the completed ones as an Integer. */
    AGE("years with at most one decimal"),
    /** A Long. */
    COUNT("a whole number"),
    /** A LocalDate. */
    DATE("yyyy-MM-dd"),
    /** A YearMonth. */
    MONTH("yyyy-MM"),
    /** An Instant, from the Shanghai wall clock. */
    TIME("yyyy-MM-dd HH:mm:ss"),
    /** An Instant; a date alone is its first. */
    TIME_OR_DATE("yyyy-MM-dd HH:mm:ss or yyyy-MM-dd"),
    /** A RegionCode. */
    REGION("six digits"),
    /** Base64 with padding, as long as a body may be; a byte array. */
    BYTES("Base64");

    private final String expected;

    WireType(String expected) {
        this.expected = expected;
    }

    /** What to tell the sender of a wrong one. */
    public String expected(int longest) {
        return expected.formatted(longest);
    }

    /** Whether it may be written as a number with a point. */
    public boolean isFigure() {
        return switch (this) {
            case AMOUNT, TOTAL, PRICE, QUANTITY, RATIO, AGE -> true;
            case TEXT, CODE, COUNT, DATE, MONTH, TIME, TIME_OR_DATE, REGION, BYTES -> false;
        };
    }

    /** Whether it has a greatest length. */
    public boolean isText() {
        return this == TEXT || this == CODE;
    }

    /** Reads the text of a JSON string or number. @throws RuntimeException if it is written wrongly */
    public Object read(String text, int longest) {
        return switch (this) {
            case TEXT -> WireText.clean(text, longest);
            case CODE -> WireText.code(text, longest);
            case AMOUNT -> Money.ofFen(DecimalText.scaled(text, 9, 2));
            case TOTAL -> Money.ofFen(DecimalText.scaled(text, 14, 2));
            case PRICE -> new UnitPrice(DecimalText.scaled(text, 10, 6));
            case QUANTITY -> new Quantity(DecimalText.scaled(text, 12, 4));
            case RATIO -> DecimalText.scaled(text, 1, 4);
            case AGE -> (int) (DecimalText.scaled(text, 3, 1) / 10);
            case COUNT -> DecimalText.scaled(text, 10, 0);
            case DATE -> WireTime.date(text);
            case MONTH -> WireTime.month(text);
            case TIME -> WireTime.time(text);
            case TIME_OR_DATE -> WireTime.timeOrDate(text);
            case REGION -> new RegionCode(text);
            case BYTES -> bytes(text);
        };
    }

    private static byte[] bytes(String text) {
        if (text.length() % 4 != 0) {
            throw new IllegalArgumentException("not Base64 with padding");
        }
        return Base64.getDecoder().decode(text);
    }
}
