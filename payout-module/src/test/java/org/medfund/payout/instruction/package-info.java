@NullMarked
package org.medfund.payout.instruction;

import org.jspecify.annotations.NullMarked;
