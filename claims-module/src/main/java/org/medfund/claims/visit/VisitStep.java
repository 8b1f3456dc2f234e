package org.medfund.claims.visit;

/** What happens to a visit itself; fee lines and settlements stand in tables of their own. */
enum VisitStep {
    REGISTERED,
    CHANGED,
    DISCHARGED,
    DISCHARGE_CANCELLED,
    CANCELLED
}
