package org.medfund.claims.intake;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

/** What stands under a natural key. Not a record, because it holds an array. */
public final class KnownKey {

    private final UUID id;
    private final LocalDate businessDate;
    private final byte[] contentHash;

    KnownKey(UUID id, LocalDate businessDate, byte[] contentHash) {
        this.id = id;
        this.businessDate = businessDate;
        this.contentHash = contentHash;
    }

    public UUID id() {
        return id;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    /** Whether it was stored with this content. */
    public boolean isSame(byte[] otherHash) {
        return Arrays.equals(contentHash, otherHash);
    }
}
