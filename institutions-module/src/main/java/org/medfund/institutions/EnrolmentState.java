package org.medfund.institutions;

/** A step of an institution towards instant settlement, or away from it (S3-art5). */
public enum EnrolmentState {
    APPLIED,
    ENROLLED,
    REFUSED,
    LEFT,
    /** It is not enrolled, and the agency says why. */
    EXCUSED
}
