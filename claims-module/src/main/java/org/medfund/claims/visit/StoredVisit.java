package org.medfund.claims.visit;

import org.jspecify.annotations.Nullable;

/**
 * A visit as it stands, whatever became of it.
 *
 * @param visit   without fees
 * @param step    what happened last
 * @param settled whether its last settlement is in force
 * @param details sealed under the key of the person; null for none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredVisit(OpenVisit visit, VisitStep step, boolean settled, byte @Nullable [] details) {

    boolean cancelled() {
        return step == VisitStep.CANCELLED;
    }

    VisitFacts facts() {
        return new VisitFacts(
                visit.medType(),
                visit.beganAt(),
                visit.endedAt(),
                visit.disease(),
                visit.doctor(),
                visit.emergency(),
                visit.injury());
    }
}
