package org.medfund.claims.reconciliation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stored settlement or reversal, with all that an institution may know it by.
 *
 * @param id         its identifier as it is answered
 * @param setlId     the platform's identifier of ready-made records
 * @param mdtrtId    the visit
 * @param psnNo      the surrogate of the person
 * @param msgid      the institution's own identifier, which 2601 names as omsgid
 * @param original   of a reversal, the settlement that it reverses, by its identifier; else null
 * @param originalSetlId the same by the identifier of ready-made records
 * @param amounts    what is stored
 */
record StoredRow(
        String id,
        String setlId,
        String mdtrtId,
        String psnNo,
        String msgid,
        @Nullable String original,
        @Nullable String originalSetlId,
        RowAmounts amounts) {

    boolean refund() {
        return original != null;
    }

    /** Senders name a reversal by its own identifier or by that of its settlement. */
    Stream<String> names() {
        return original == null || originalSetlId == null
                ? Stream.of(id, setlId)
                : Stream.of(id, setlId, original, originalSetlId);
    }
}
