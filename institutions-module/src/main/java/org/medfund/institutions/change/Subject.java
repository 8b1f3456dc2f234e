package org.medfund.institutions.change;

/** What changes together in a region. */
public enum Subject {
    REGISTER,
    POLICY,
    CALENDAR,
    STAFF,
    AGREEMENT,
    SUSPENSION,
    ENROLMENT,
    CHECK
}
