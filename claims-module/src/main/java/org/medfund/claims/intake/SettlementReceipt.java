package org.medfund.claims.intake;

import java.time.LocalDate;
import org.medfund.kernel.Ids;

/**
 * The answer to a stored record, the same each time it is sent.
 *
 * @param id           the settlement's identifier
 * @param region       the payer
 * @param institution  the institution
 * @param medinsSetlId its identifier there
 * @param businessDate the Shanghai date of its settlement
 */
record SettlementReceipt(String id, String region, String institution, String medinsSetlId, LocalDate businessDate) {

    static SettlementReceipt of(NaturalKey key, Stored stored) {
        return new SettlementReceipt(
                Ids.text(stored.id()),
                key.region().value(),
                key.institution().value(),
                key.medinsSetlId(),
                stored.businessDate());
    }
}
