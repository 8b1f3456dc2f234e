package org.medfund.claims.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;

/**
 * A task of the place of care (就医地协查): a settlement in force of a person insured elsewhere whose fee is large (S1-3.11).
 *
 * @param region        the place of care
 * @param settlement    its id
 * @param businessDate  its Shanghai date
 * @param institution   where it was settled
 * @param insuredRegion the insured place
 * @param medfee        the whole fee, not below the threshold of its date
 * @param answer        null while nobody answered
 */
record CoInvestigation(
        RegionCode region,
        UUID settlement,
        LocalDate businessDate,
        InstitutionCode institution,
        RegionCode insuredRegion,
        Money medfee,
        @Nullable Answer answer) {

    /** What was found out. */
    enum Outcome {
        /** 属实. */
        IN_ORDER,
        /** 异常. */
        IRREGULAR
    }

    /** How it stands: LATE is an unanswered one past its date. */
    enum State {
        OPEN,
        LATE,
        ANSWERED
    }

    /**
     * The one answer.
     *
     * @param outcome what was found out
     * @param text    in words
     * @param dueOn   the Shanghai date by which it was to be given
     * @param at      when it was given, to the microsecond
     * @param by      who gave it
     */
    record Answer(Outcome outcome, String text, LocalDate dueOn, Instant at, String by) {}

    State stateOn(LocalDate today, LocalDate dueOn) {
        if (answer != null) {
            return State.ANSWERED;
        }
        return today.isAfter(dueOn) ? State.LATE : State.OPEN;
    }
}
