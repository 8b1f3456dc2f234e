package org.medfund.institutions;

/** How a task of a daily check stands (S2-5b). */
public enum DailyCheckState {
    /** Nobody has answered it. */
    OPEN,
    /** Nothing was found. */
    PASSED,
    /** Something was found; the answer says what. */
    DEFECTS
}
