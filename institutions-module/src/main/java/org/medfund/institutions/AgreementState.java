package org.medfund.institutions;

/** The state of an institution's agreement (医保服务协议) with the agency of its region. */
public enum AgreementState {
    /** 有效: it serves insured persons and is paid. */
    ACTIVE,
    /** 中止: from then on it is not paid until active again. */
    SUSPENDED,
    /** 终止, or not begun. */
    ENDED
}
