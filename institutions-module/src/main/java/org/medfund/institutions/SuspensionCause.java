package org.medfund.institutions;

/** Why an institution is suspended. */
public enum SuspensionCause {
    /** 无资质人员冒名执业. */
    UNQUALIFIED_PERSON(true),
    /** 虚构项目、伪造报告、虚假处方、冒名就医 and so on. */
    SUSPECTED_FRAUD(true),
    /** 未按要求提供资料. */
    DOCUMENTS_MISSING(true),
    /** 违反协议. */
    AGREEMENT_MEASURE(false),
    RISK_ALERT(false),
    /** 机构申请. */
    OWN_WISH(false);

    private final boolean stopsTheFund;

    SuspensionCause(boolean stopsTheFund) {
        this.stopsTheFund = stopsTheFund;
    }

    /** Whether it suspends the settlement of the fund and nothing less (S2-11a, S2-11b). */
    public boolean stopsTheFund() {
        return stopsTheFund;
    }
}
