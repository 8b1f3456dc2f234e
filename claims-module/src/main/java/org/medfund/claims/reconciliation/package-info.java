/**
 * The daily reconciliation with each institution (费用日对账, S3-art12): totals first, then details where they differ, and what
 * both sides confirm becomes payable.
 */
@NullMarked
package org.medfund.claims.reconciliation;

import org.jspecify.annotations.NullMarked;
