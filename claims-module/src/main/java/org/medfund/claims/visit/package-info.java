/**
 * Visits (就诊) from registration or admission to settlement, and the fee lines that institutions upload to them. Whatever
 * happens to a visit is added under the lock of its head; the settlements take the lines from here.
 */
@NullMarked
package org.medfund.claims.visit;

import org.jspecify.annotations.NullMarked;
