/**
 * P3 and P15: a day in bulk, from the stream to the drawn payout lines, against the least that SQL must write for it; time,
 * disk, log and commits.
 */
@NullMarked
package org.medfund.bench.bulk;

import org.jspecify.annotations.NullMarked;
