/**
 * Axon, and the only place that configures it: commands, aggregates and appends. Stored events are rows of the trail; its
 * followers take the place of streaming processors and token stores. One subscribing bridge turns stored events into
 * published ones in the appending transaction.
 */
@NullMarked
package org.medfund.payout.axon;

import org.jspecify.annotations.NullMarked;
