package org.medfund.claims.burden;

/** How far the assistance of a year on application is: a person is watched before, during and after it (S4-C3d). */
enum Stage {
    /** Nobody applied, or the application was refused. */
    BEFORE,
    /** An application waits. */
    DURING,
    /** Assistance is granted; what it leaves may grow again. */
    AFTER
}
