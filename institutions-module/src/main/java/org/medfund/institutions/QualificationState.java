package org.medfund.institutions;

/** Whether the fund pays for what a person does at an institution (医保支付资格, S2-9). */
public enum QualificationState {
    QUALIFIED,
    /** 暂停: nine points or more in a calendar year; only emergency and rescue are paid. */
    SUSPENDED,
    /** 终止: twelve points; nothing is paid. */
    ENDED,
    /** Not registered at this institution at that time. */
    UNREGISTERED;

    /**
     * Whether a claim is paid (S2-9a).
     *
     * @param emergency whether it is emergency or rescue (急诊、抢救)
     */
    public boolean isPaid(boolean emergency) {
        return this == QUALIFIED || (this == SUSPENDED && emergency);
    }
}
