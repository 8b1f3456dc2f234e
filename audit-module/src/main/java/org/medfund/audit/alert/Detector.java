package org.medfund.audit.alert;

/** What strikes about a stay (S2-10d). */
enum Detector {
    /** 住院时间长. */
    LONG_STAY,
    /** 住院频次高. */
    FREQUENT_ADMISSION,
    /** 费用异常高. */
    HIGH_FEE,
    /** 一定时间内重复住院. */
    READMISSION
}
