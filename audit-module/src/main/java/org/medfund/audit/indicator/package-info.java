/**
 * Indicators of a month (S1-1.1, S1-1.2, S2-10b, S4-B2c, S4-C2a, S4-C5b): shares that are counted set by set from the published
 * views when they are asked for, with the policy of each day, beside the target that the region decided for the month's end.
 */
@NullMarked
package org.medfund.audit.indicator;

import org.jspecify.annotations.NullMarked;
