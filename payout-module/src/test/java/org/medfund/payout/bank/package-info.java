@NullMarked
package org.medfund.payout.bank;

import org.jspecify.annotations.NullMarked;
