package org.medfund.trail;

/** Named places in the code where the kill tests stop the process. */
public enum FaultPoint {
    AFTER_EVENT_APPEND,
    BEFORE_COMMIT,
    /**
     * After the commit, before anything else that waits for it. Today no module listens to another's commits; the followers
     * poll. So a process that stops here owes nobody a delivery, and what is lost is the answer: the caller does not hear
     * that the work is stored.
     */
    AFTER_COMMIT_BEFORE_PUBLISH,
    AFTER_SEND_STARTED,
    AFTER_BANK_SEND_BEFORE_RECORD,
    MID_BATCH,
    MID_SEAL
}
