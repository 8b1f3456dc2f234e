package org.medfund.claims.trace;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sale, or what was taken back, as the institution reports it.
 *
 * @param settlement within which it was sold; null for one that the patient paid alone
 * @param sale       what
 * @param ownCode    the institution's own code of the drug (fixmedins_hilist_id)
 * @param batch      the institution's number of the movement (fixmedins_bchno)
 * @param lot        the manufacturer's lot (manu_lotnum)
 * @param document   the receipt (rtal_docno)
 * @param at         when it was sold or taken back
 */
record SaleReport(
        @Nullable TracedSettlement settlement,
        Sale sale,
        String ownCode,
        @Nullable String batch,
        @Nullable String lot,
        @Nullable String document,
        Instant at) {

    @Nullable
    UUID settlementId() {
        return Optional.ofNullable(settlement).map(TracedSettlement::id).orElse(null);
    }
}
