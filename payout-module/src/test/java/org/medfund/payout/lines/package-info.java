/** Tests. */
@NullMarked
package org.medfund.payout.lines;

import org.jspecify.annotations.NullMarked;
