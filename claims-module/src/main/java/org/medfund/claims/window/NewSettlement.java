package org.medfund.claims.window;

import org.jspecify.annotations.Nullable;
import org.medfund.claims.intake.Arrival;
import org.medfund.claims.visit.Invoice;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.claims.visit.OpenVisits.Settled;

/**
 * A settlement that is about to be stored, with what goes with it.
 *
 * @param arrival  the settlement record
 * @param settled  the answer
 * @param visit    what was settled
 * @param decision how it came about
 * @param taken    the fees of a registered visit; null where none was registered
 * @param invoice  the institution's invoice; null where none was sent
 */
record NewSettlement(
        Arrival arrival,
        SettledVisit settled,
        OpenVisit visit,
        WindowDecision decision,
        @Nullable Settled taken,
        @Nullable Invoice invoice) {}
