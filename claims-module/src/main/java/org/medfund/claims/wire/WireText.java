package org.medfund.claims.wire;

/** Text that may be stored, hashed and shown: bounded, without control characters and halves of characters. */
final class WireText {

    private WireText() {}

    static String code(String text, int longest) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var digit = c >= '0' && c <= '9';
            var letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            require(digit || letter);
        }
        require(text.length() <= longest);
        return text;
    }

    static String clean(String text, int longest) {
        require(text.length() <= longest);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            require(!Character.isISOControl(c) && (!Character.isSurrogate(c) || isPair(text, i)));
        }
        return text;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a text of the national interface");
        }
    }
}
