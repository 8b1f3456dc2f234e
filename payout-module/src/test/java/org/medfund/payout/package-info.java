/** What the tests of payout share: a clock and faults in the test's hand, and a small town with its policy. */
@NullMarked
package org.medfund.payout;

import org.jspecify.annotations.NullMarked;
