package org.medfund.banksimulator.bank;

import org.jspecify.annotations.Nullable;

/** The limits of the control interface; a request beyond them is refused as malformed JSON. */
final class Check {

    /** Ten trillion yuan in fen: far above any fund, far below where sums overflow. */
    private static final long LARGEST_FEN = 1_000_000_000_000_000L;

    private Check() {}

    static void text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank() || value.codePointCount(0, value.length()) > longest) {
            throw new IllegalArgumentException("%s must have 1 to %d characters.".formatted(field, longest));
        }
    }

    static void amount(String field, long fen, long least) {
        if (fen < least || fen > LARGEST_FEN) {
            throw new IllegalArgumentException(
                    "%s must be a whole number of fen from %d to %d.".formatted(field, least, LARGEST_FEN));
        }
    }
}
