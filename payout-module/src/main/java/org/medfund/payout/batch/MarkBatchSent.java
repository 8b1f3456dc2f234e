package org.medfund.payout.batch;

import org.medfund.kernel.Actor;
import org.medfund.payout.BatchId;

/**
 * The dispatcher reports that every instruction of the batch is told to the bank, or that there is none to tell. Reported
 * again it changes nothing.
 */
public record MarkBatchSent(BatchId batch, Actor actor) implements BatchCommand {}
