package org.medfund.payout.instruction;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.SuspensionKind;
import org.medfund.institutions.Suspensions;
import org.medfund.kernel.InstitutionCode;
import org.medfund.payout.HoldReason;
import org.springframework.stereotype.Component;

/**
 * Why nothing is sent to an institution now, whatever was drawn and approved: a suspension that takes effect between the draw
 * and the sending keeps the unsent items back, and what was sent stays (S0-2.4b, S0-2.4c, S2-11a). All three kinds stop the
 * sending for as long as they last; on resumption what was kept back is sent as it was approved.
 */
@Component
public class Standstill {

    private final InstitutionRegister register;
    private final Suspensions suspensions;
    private final Clock clock;

    Standstill(InstitutionRegister register, Suspensions suspensions, Clock clock) {
        this.register = register;
        this.suspensions = suspensions;
        this.clock = clock;
    }

    /** The first reason that applies, in the order of {@link HoldReason}; empty if it may be paid. */
    public Optional<HoldReason> of(InstitutionCode institution) {
        return Optional.ofNullable(reason(institution));
    }

    private @Nullable HoldReason reason(InstitutionCode code) {
        var now = clock.instant();
        var suspended = suspensions.at(code, now);
        if (suspended.contains(SuspensionKind.FUND_SETTLEMENT)) {
            return HoldReason.FUND_SUSPENDED;
        }
        if (!isActive(code, now)) {
            return HoldReason.INSTITUTION_SUSPENDED;
        }
        return suspended.contains(SuspensionKind.PAYOUT) ? HoldReason.PAYOUT_SUSPENDED : null;
    }

    private boolean isActive(InstitutionCode code, Instant now) {
        return register.find(code)
                .filter(found -> found.stateAt(now) == AgreementState.ACTIVE)
                .isPresent();
    }
}
