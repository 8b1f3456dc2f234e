/** Orders the close of a region's business date (日清): when it may be, in which draws, and how far it is. */
@NullMarked
package org.medfund.payout.close;

import org.jspecify.annotations.NullMarked;
