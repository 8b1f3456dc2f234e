/** What institutions send, made from a number: settlements, and the totals of their day. */
@NullMarked
package org.medfund.bench.settlements;

import org.jspecify.annotations.NullMarked;
