package org.medfund.institutions;

/** Where an institution stands on its way from the application to the end of its agreement. */
public enum AgreementPhase {
    APPLIED,
    REJECTED,
    ACCEPTED,
    /** 政策辅导期: the first six months of a new institution (S2-4a). */
    COACHING,
    /** 辅导期延长: six months more after a minor violation (S2-4d). */
    COACHING_EXTENDED,
    /** In the extension, and the violation is corrected. */
    COACHING_CORRECTED,
    IN_FORCE,
    /** 不予续签: not corrected in the extension; it runs to its last day and is not renewed (S2-4d). */
    NOT_RENEWED,
    ENDED;

    public boolean isCoaching() {
        return this == COACHING || this == COACHING_EXTENDED || this == COACHING_CORRECTED;
    }

    /** Whether there is an agreement. */
    public boolean isSigned() {
        return isCoaching() || this == IN_FORCE || this == NOT_RENEWED;
    }
}
