package org.medfund.claims.settlement;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.wire.WireDocument;

/**
 * What an institution sends to reverse a settlement (2208, 2305). No amounts: they are those of the settlement, negated.
 *
 * @param medinsSetlId the reversal's own identifier at the institution
 * @param setlId       the platform's identifier of the reversal; null if it gave none
 * @param setlTime     when it was reversed; its Shanghai date is the reversal's business date
 */
public record ReversalRequest(String medinsSetlId, @Nullable String setlId, Instant setlTime) {

    private static final WireDocument DOCUMENT = new WireDocument(ReversalField.values(), Map.of());

    /** @throws org.medfund.kernel.Refused if it is not JSON, or with every field that is wrong */
    public static ReversalRequest read(byte[] json) {
        var values = DOCUMENT.read(json).orRefuse().values();
        return new ReversalRequest(
                values.get(ReversalField.MEDINS_SETL_ID, String.class),
                values.find(ReversalField.SETL_ID, String.class),
                values.get(ReversalField.SETL_TIME, Instant.class));
    }
}
