package org.medfund.institutions;

/** Why an institution of level 2 or above is not enrolled (S0-1.3b); the first five the agency gives, the others follow. */
public enum EnrolmentException {
    /** 信息系统未改造. */
    INTERFACE_NOT_READY,
    /** 整改中. */
    UNDER_RECTIFICATION,
    /** 案件查处中. */
    UNDER_INVESTIGATION,
    /** 机构不愿参加. */
    DECLINED,
    /** 其他. */
    OTHER,
    NO_CLAUSE,
    NOT_APPLIED,
    APPLICATION_PENDING,
    REFUSED,
    LEFT;

    public boolean isGiven() {
        return compareTo(OTHER) <= 0;
    }
}
