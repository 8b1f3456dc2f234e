package org.medfund.claims.national;

import org.medfund.institutions.Institution;
import org.medfund.kernel.Caller;

/**
 * Whoever was let in.
 *
 * @param institution as registered
 * @param caller      its system, with the operator who works on it
 */
record Admitted(Institution institution, Caller caller) {}
