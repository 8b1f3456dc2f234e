package org.medfund.claims.steptimes;

/**
 * A step whose time is reported, of what, and from when to when; where it was done before it could begin, it took no time.
 * Reversals are corrections and take no part.
 */
enum Step {
    /** From the beginning of care to its end. */
    CARE(Subject.SETTLEMENT),
    /** From the end of care to the settlement (setl_time). */
    SETTLING(Subject.SETTLEMENT),
    /** From the settlement to its arrival here (清单上传). */
    UPLOADING(Subject.SETTLEMENT),
    /** From its arrival to the agreement of both sides on it (费用日对账). */
    RECONCILING(Subject.SETTLEMENT),
    /** From its arrival to the first declaration of its month that it stands in. */
    DECLARING(Subject.SETTLEMENT),
    /** From the end of the business date to the institution's statement. */
    STATING(Subject.RECONCILIATION),
    /** From the statement to the agreement of both sides. */
    AGREEING(Subject.RECONCILIATION),
    /** From the end of the fee month to the declaration. */
    DECLARING_THE_MONTH(Subject.DECLARATION);

    private final Subject subject;

    Step(Subject subject) {
        this.subject = subject;
    }

    /** What a step is a step of. */
    enum Subject {
        SETTLEMENT,
        RECONCILIATION,
        DECLARATION
    }

    Subject subject() {
        return subject;
    }
}
