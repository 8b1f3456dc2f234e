package org.medfund.institutions;

/** What moves an agreement on; the two of time are taken by the calendar and by nobody. */
public enum AgreementStep {
    APPLY,
    ACCEPT,
    REJECT,
    SIGN,
    /** 接续: takes over an agreement that was in force before Medfund. */
    ADOPT,
    MINOR_VIOLATION,
    CORRECT,
    RENEW,
    /** 解除: a serious violation, refusal, fraud, or the institution's own wish; at once. */
    END,
    COACHING_OVER,
    TERM_OVER;

    public boolean isOfTime() {
        return this == COACHING_OVER || this == TERM_OVER;
    }
}
