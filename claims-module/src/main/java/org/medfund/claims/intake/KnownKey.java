package org.medfund.claims.intake;

import java.time.LocalDate;
import java.util.UUID;

/** What stands under a natural key. Not a record, because it holds an array. */
final class KnownKey {

    private final UUID id;
    private final LocalDate businessDate;
    private final byte[] contentHash;

    KnownKey(UUID id, LocalDate businessDate, byte[] contentHash) {
        this.id = id;
        this.businessDate = businessDate;
        this.contentHash = contentHash;
    }

    UUID id() {
        return id;
    }

    LocalDate businessDate() {
        return businessDate;
    }

    byte[] contentHash() {
        return contentHash;
    }
}
