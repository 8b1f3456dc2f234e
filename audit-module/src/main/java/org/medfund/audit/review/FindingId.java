package org.medfund.audit.review;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.medfund.kernel.Sha256;

/**
 * The id of a finding: a uuid v7 whose time is the chunk's and whose random part is a digest of what the finding is about.
 * The same finding has the same id, however often it is made.
 */
final class FindingId {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int TIME_SHIFT = 16;

    private FindingId() {}

    static UUID of(Instant recordedAt, UUID settlementId, String rule, int lineNo) {
        var about = settlementId + "/" + rule + "/" + lineNo;
        var digest = ByteBuffer.wrap(Sha256.of(about.getBytes(StandardCharsets.UTF_8)));
        var high = (recordedAt.toEpochMilli() << TIME_SHIFT) | VERSION_7 | (digest.getLong() & 0x0FFFL);
        return new UUID(high, VARIANT | (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL));
    }
}
