package org.medfund.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Identifiers: uuid v7 inside, and outside the same 128 bits as 26 characters of Crockford base32, which fit the
 * national {@code setl_id} (30) and the bank's EndToEndId (35).
 */
public final class Ids {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    private Ids() {}

    /** A new id that sorts by time. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** The 26 characters of an id. */
    public static String text(UUID id) {
        var high = id.getMostSignificantBits();
        var low = id.getLeastSignificantBits();
        var text = new char[LENGTH];
        for (var i = LENGTH - 1; i >= 0; i--) {
            text[i] = ALPHABET.charAt((int) (low & 31));
            low = (low >>> BITS) | (high << (Long.SIZE - BITS));
            high >>>= BITS;
        }
        return new String(text);
    }

    /** @throws IllegalArgumentException if the text is not the text of an id */
    public static UUID parse(String text) {
        if (text.length() != LENGTH || text.charAt(0) > '7') {
            throw new IllegalArgumentException("an id has 26 characters of Crockford base32");
        }
        long high = 0;
        long low = 0;
        for (var i = 0; i < LENGTH; i++) {
            var digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new IllegalArgumentException("an id has 26 characters of Crockford base32");
            }
            high = (high << BITS) | (low >>> (Long.SIZE - BITS));
            low = (low << BITS) | digit;
        }
        return new UUID(high, low);
    }
}
