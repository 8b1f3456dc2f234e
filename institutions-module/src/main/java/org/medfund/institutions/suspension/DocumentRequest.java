package org.medfund.institutions.suspension;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/**
 * A row of {@code document_request}, as its digest covers it. The timer runs on calendar days: asked for on day 0, the documents
 * may come until the end of day 7 (S2-11b).
 *
 * @param region       the payer region
 * @param code         the institution
 * @param requestNo    from 1, of the institution
 * @param revision     from 1; the last one holds
 * @param suspensionNo the suspension that lasts until they come
 * @param documents    what is asked for
 * @param requestedAt  when
 * @param dueOn        the last Shanghai date to deliver on
 * @param deliveredAt  when they came; null until then
 * @param recordedAt   when it was recorded, to the microsecond
 * @param actor        who recorded it
 */
record DocumentRequest(
        RegionCode region,
        InstitutionCode code,
        int requestNo,
        int revision,
        int suspensionNo,
        String documents,
        Instant requestedAt,
        LocalDate dueOn,
        @Nullable Instant deliveredAt,
        Instant recordedAt,
        String actor) {

    static LocalDate due(Instant requestedAt, int days) {
        return Shanghai.dateOf(requestedAt).plusDays(days);
    }

    boolean accepts(Instant delivery) {
        return deliveredAt == null
                && !delivery.isBefore(requestedAt)
                && !Shanghai.dateOf(delivery).isAfter(dueOn);
    }

    /** Whether the end of the agreement is to be proposed. */
    boolean isOverdueAt(Instant instant) {
        return deliveredAt == null && Shanghai.dateOf(instant).isAfter(dueOn);
    }

    DocumentRequest delivered(Instant delivery, Instant at, String person) {
        return new DocumentRequest(
                region,
                code,
                requestNo,
                revision + 1,
                suspensionNo,
                documents,
                requestedAt,
                dueOn,
                delivery,
                at,
                person);
    }
}
