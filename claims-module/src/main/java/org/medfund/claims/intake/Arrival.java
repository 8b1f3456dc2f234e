package org.medfund.claims.intake;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.lane.Waiting;
import org.medfund.claims.settlement.PackedLines;
import org.medfund.claims.settlement.SettlementDigest;
import org.medfund.claims.settlement.SettlementRow;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Sha256;
import org.medfund.kernel.Violation;

/**
 * A record on its way into the store, prepared on the caller's thread, and the answer that its sender waits for. One that
 * the rules refuse still travels: if the very same record was stored before, the first result is the answer.
 */
public final class Arrival implements Waiting {

    private final SettlementRow row;
    private final @Nullable Refused refusal;
    private final NaturalKey key;
    private final String packedLines;
    private final byte[] content;
    private final byte[] contentHash;
    private final CompletableFuture<Stored> answer = new CompletableFuture<>();

    Arrival(SettlementRow row, @Nullable Refused refusal) {
        this(row, refusal, null);
    }

    private Arrival(SettlementRow row, @Nullable Refused refusal, byte @Nullable [] contentHash) {
        this.row = row;
        this.refusal = refusal;
        this.key = NaturalKey.of(row);
        this.packedLines = PackedLines.pack(row.content().lines());
        this.content = SettlementDigest.content(row, packedLines);
        this.contentHash = contentHash == null ? Sha256.of(content) : contentHash;
    }

    /** One that Medfund computed: what makes an order the same when it is sent again is the order, and not its result. */
    public static Arrival computed(SettlementRow row, byte[] orderHash) {
        return new Arrival(row, null, orderHash);
    }

    public SettlementRow row() {
        return row;
    }

    NaturalKey key() {
        return key;
    }

    String packedLines() {
        return packedLines;
    }

    byte[] contentHash() {
        return contentHash;
    }

    byte[] digest(byte[] salt) {
        return SettlementDigest.row(salt, row, content);
    }

    boolean isRefused() {
        return refusal != null;
    }

    CompletableFuture<Stored> answer() {
        return answer;
    }

    void answerStored() {
        answer.complete(new Stored(row.id(), row.businessDate(), false));
    }

    /** The same record again answers with the first result; other content under the key is a conflict. */
    void answerFrom(@Nullable KnownKey first) {
        if (first != null && first.isSame(contentHash)) {
            answer.complete(new Stored(first.id(), first.businessDate(), true));
        } else {
            fail(refusal != null ? refusal : conflict());
        }
    }

    @Override
    public void fail(RuntimeException cause) {
        answer.completeExceptionally(cause);
    }

    private static Refused conflict() {
        return new Refused(
                ClaimsError.OTHER_CONTENT,
                new Violation("/medins_setl_id", "the content that is stored under it", "other content"));
    }
}
