/**
 * What each fund and the person pay for a visit: a pure function of the visit, the person, what the insurance year has seen
 * so far, the catalogue of the place of care and the policy of the place of insurance (S1-2.1). No database, no clock, no
 * rounding that has no named destination.
 */
@NullMarked
package org.medfund.claims.benefit;

import org.jspecify.annotations.NullMarked;
