package org.medfund.claims.person;

/** Personal data as everybody may see them: {@code 张*}, {@code 110101********0011}, {@code 138****0011}. */
final class Masking {

    private static final int HEAD = 6;
    private static final int TAIL = 4;
    private static final int PHONE_HEAD = 3;

    private Masking() {}

    /** The family name's first character alone. */
    static String name(String name) {
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, name.codePointCount(first, name.length())));
    }

    /** Of a short number less than half is shown. */
    static String number(String number) {
        return number.length() >= 2 * (HEAD + TAIL) - HEAD ? between(number, HEAD, TAIL) : between(number, 1, 1);
    }

    static String phone(String phone) {
        return phone.length() > PHONE_HEAD + TAIL ? between(phone, PHONE_HEAD, TAIL) : between(phone, 1, 1);
    }

    private static String between(String text, int head, int tail) {
        var hidden = Math.max(0, text.length() - head - tail);
        return text.substring(0, head) + "*".repeat(hidden) + text.substring(text.length() - tail);
    }
}
