package org.medfund.claims.intake;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.medfund.claims.settlement.Amounts;
import org.medfund.claims.settlement.SettlementRow;

/**
 * An arrival with its salt: 16 random bytes that are kept with the row, so that a sealed digest of low-entropy data cannot
 * be guessed, and destroying the salt satisfies a duty to delete while proofs stay valid.
 */
final class Sealed {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Arrival arrival;
    private final byte[] salt;

    private Sealed(Arrival arrival, byte[] salt) {
        this.arrival = arrival;
        this.salt = salt;
    }

    /** Draws the salts of a whole batch at once. */
    static List<Sealed> all(List<Arrival> arrivals) {
        var salts = new byte[arrivals.size() * SALT_BYTES];
        RANDOM.nextBytes(salts);
        return IntStream.range(0, arrivals.size())
                .mapToObj(i ->
                        new Sealed(arrivals.get(i), Arrays.copyOfRange(salts, i * SALT_BYTES, (i + 1) * SALT_BYTES)))
                .toList();
    }

    Arrival arrival() {
        return arrival;
    }

    SettlementRow row() {
        return arrival.row();
    }

    Amounts amounts() {
        return row().content().amounts();
    }

    byte[] salt() {
        return salt;
    }

    byte[] digest() {
        return arrival.digest(salt);
    }
}
