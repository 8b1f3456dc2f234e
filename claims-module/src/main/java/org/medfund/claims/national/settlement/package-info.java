/** Pre-settlement, settlement, revocation, reversal and their query: 2101 to 2103, 2206 to 2208, 2303 to 2305, 2601, 5203. */
@NullMarked
package org.medfund.claims.national.settlement;

import org.jspecify.annotations.NullMarked;
