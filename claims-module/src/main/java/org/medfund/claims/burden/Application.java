package org.medfund.claims.burden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;

/**
 * An application for assistance as it stands (S4-C3c).
 *
 * @param region    the insured place
 * @param year      the insurance year whose burden it is about
 * @param appliedOn the Shanghai date, whose policy holds
 * @param madeBy    who recorded it
 * @param decision  null while it waits
 */
record Application(
        RegionCode region,
        UUID id,
        UUID person,
        int year,
        LocalDate appliedOn,
        List<Document> evidence,
        String madeBy,
        @Nullable Decision decision) {

    /** What became of it. */
    enum State {
        APPLIED,
        /** The amount is owed to the person by medical assistance (610100), and not paid yet. */
        GRANTED,
        REFUSED
    }

    /** Why it was refused; a free text would carry personal data into the history. */
    enum Reason {
        EVIDENCE_MISSING,
        EVIDENCE_WRONG,
        NOT_BURDENED,
        WITHDRAWN
    }

    /**
     * The decision.
     *
     * @param reason  null where it was granted
     * @param amounts what was granted; nothing where it was refused
     * @param policy  the version of the policy book
     */
    record Decision(@Nullable Reason reason, Amounts amounts, String policy) {

        State state() {
            return reason == null ? State.GRANTED : State.REFUSED;
        }
    }

    State state() {
        return decision == null ? State.APPLIED : decision.state();
    }
}
