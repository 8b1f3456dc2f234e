package org.medfund.claims.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.institutions.Institution;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Shanghai;

/**
 * What an institution wants settled.
 *
 * @param institution   the institution that asks
 * @param medinsSetlId  its own identifier of the settlement (msgid)
 * @param orderedBy     the person or client that asks
 * @param at            when, to the second; by it policy, suspensions and the business date are decided
 * @param visit         the registered visit
 * @param unregistered  the whole visit, where it is settled without being registered before, as at a pharmacy
 * @param person        who the institution says was treated
 * @param insurance     the insurance that the institution says pays
 * @param medType       the medical type that it says the visit has
 * @param chargeBatch   only the fees of this batch (chrg_bchno); null for all
 * @param accountUsed   whether the personal account may be charged
 * @param last          false for a settlement in mid stay (mid_setl_flag), which leaves the visit open; so do fees that are left
 * @param declared      the sums that the institution expects
 * @param invoice       the number of its invoice (invono), which counts once; null where none is sent
 */
public record SettlementOrder(
        Institution institution,
        String medinsSetlId,
        String orderedBy,
        Instant at,
        UUID visit,
        @Nullable OpenVisit unregistered,
        UUID person,
        InsuranceType insurance,
        String medType,
        @Nullable String chargeBatch,
        boolean accountUsed,
        boolean last,
        DeclaredSums declared,
        @Nullable String invoice) {

    LocalDate businessDate() {
        return Shanghai.dateOf(at);
    }
}
