package org.medfund.payout.lines;

import org.jspecify.annotations.Nullable;
import org.medfund.payout.HoldReason;

/**
 * All that decides whether a line is paid now. The database function {@code hold_reason} must equal {@link #hold()}.
 *
 * @param cancelled       the settlement was reversed before it was paid
 * @param fundSuspended   fund settlement with the institution was suspended when the close was ordered
 * @param codesMissing    trace codes are due and have not come
 * @param crossArea       the person is insured elsewhere, and the region did not pay such care daily on the business date
 * @param suspended       the agreement was not active when the close was ordered
 * @param payoutSuspended payout to the institution was suspended when it was settled
 * @param enrolled        the institution takes part on the business date
 * @param withRatio       the region has decided a ratio
 * @param mode            what findings do
 * @param reviewed        the settlement's chunk has been reviewed
 * @param finding         there is a finding that is not dismissed
 * @param violation       there is a violation that is not dismissed
 */
record LineFacts(
        boolean cancelled,
        boolean fundSuspended,
        boolean codesMissing,
        boolean crossArea,
        boolean suspended,
        boolean payoutSuspended,
        boolean enrolled,
        boolean withRatio,
        ReviewMode mode,
        boolean reviewed,
        boolean finding,
        boolean violation) {

    /** Why it is held; null when it is paid. */
    @Nullable
    HoldReason hold() {
        if (cancelled) {
            return HoldReason.CANCELLED;
        }
        if (fundSuspended) {
            return HoldReason.FUND_SUSPENDED;
        }
        return codesMissing ? HoldReason.TRACE_CODES_MISSING : daily();
    }

    private @Nullable HoldReason daily() {
        if (crossArea) {
            return HoldReason.ELSEWHERE;
        }
        if (suspended) {
            return HoldReason.INSTITUTION_SUSPENDED;
        }
        if (payoutSuspended) {
            return HoldReason.PAYOUT_SUSPENDED;
        }
        return enrolled ? decided() : HoldReason.NOT_ENROLLED;
    }

    private @Nullable HoldReason decided() {
        return withRatio ? review() : HoldReason.NO_RATIO;
    }

    private @Nullable HoldReason review() {
        return switch (mode) {
            case PAY_FIRST -> null;
            case PARALLEL -> violation ? HoldReason.VIOLATION : null;
            case REVIEW_FIRST -> reviewed ? (finding ? HoldReason.FINDING_OPEN : null) : HoldReason.NOT_REVIEWED;
        };
    }
}
