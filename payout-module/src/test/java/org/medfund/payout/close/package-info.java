/** Tests. */
@NullMarked
package org.medfund.payout.close;

import org.jspecify.annotations.NullMarked;
