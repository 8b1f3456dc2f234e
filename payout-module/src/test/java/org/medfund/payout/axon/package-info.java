/** Tests. */
@NullMarked
package org.medfund.payout.axon;

import org.jspecify.annotations.NullMarked;
