/**
 * What institutions buy and give back (S2-7a, S2-7d): the purchase record without which a public institution's charge is
 * suspected, kept for goods with trace codes only where the codes came along (无码不采), and held beside the platform's price.
 */
@NullMarked
package org.medfund.claims.purchase;

import org.jspecify.annotations.NullMarked;
