/** Tests. */
@NullMarked
package org.medfund.payout.batch;

import org.jspecify.annotations.NullMarked;
