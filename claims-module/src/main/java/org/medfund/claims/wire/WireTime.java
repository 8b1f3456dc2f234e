package org.medfund.claims.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import org.medfund.kernel.Shanghai;

/** Reads dates and times as the national interface writes them, {@code yyyy-MM-dd HH:mm:ss} of the Shanghai wall clock. */
public final class WireTime {

    private static final int MONTH_LENGTH = 7;
    private static final int DATE_LENGTH = 10;
    private static final int TIME_LENGTH = 19;

    private WireTime() {}

    /** @throws RuntimeException if it is not written so or there is no such day or time */
    public static Instant time(String text) {
        require(text.length() == TIME_LENGTH
                && text.charAt(10) == ' '
                && text.charAt(13) == ':'
                && text.charAt(16) == ':');
        var time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        return Shanghai.instantOf(LocalDateTime.of(date(text.substring(0, DATE_LENGTH)), time));
    }

    /** A time, or a date alone as its first instant. */
    static Instant timeOrDate(String text) {
        return text.length() == DATE_LENGTH ? Shanghai.startOf(date(text)) : time(text);
    }

    /** @throws RuntimeException if it is not written so or there is no such day */
    static LocalDate date(String text) {
        require(text.length() == DATE_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-');
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** @throws RuntimeException if it is not written so or there is no such month */
    static YearMonth month(String text) {
        require(text.length() == MONTH_LENGTH && text.charAt(4) == '-');
        return YearMonth.of(number(text, 0, 4), number(text, 5, 7));
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            require(digit >= 0 && digit <= 9);
            number = number * 10 + digit;
        }
        return number;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a time of the national interface");
        }
    }
}
