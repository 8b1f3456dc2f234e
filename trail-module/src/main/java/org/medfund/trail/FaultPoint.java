package org.medfund.trail;

/** Named places in the code where the kill tests stop the process. */
public enum FaultPoint {
    AFTER_EVENT_APPEND,
    BEFORE_COMMIT,
    AFTER_COMMIT_BEFORE_PUBLISH,
    AFTER_SEND_STARTED,
    AFTER_BANK_SEND_BEFORE_RECORD,
    MID_BATCH,
    MID_SEAL
}
