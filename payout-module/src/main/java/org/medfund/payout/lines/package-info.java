/**
 * Draws the payout lines of a day close, set by set: what was heard before the order in the trail counts, and nothing
 * after it. Ends with the daily payout summary (日拨付业务拨付汇总表) of each batch (S3-art11b).
 */
@NullMarked
package org.medfund.payout.lines;

import org.jspecify.annotations.NullMarked;
