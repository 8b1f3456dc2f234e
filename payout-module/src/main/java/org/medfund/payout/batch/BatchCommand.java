package org.medfund.payout.batch;

import java.time.LocalDate;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Money;
import org.medfund.kernel.RegionCode;
import org.medfund.payout.BatchId;
import org.medfund.payout.axon.PayoutCommand;

/** What may be asked of a batch. Every step of a person repeats the digest of what the person was shown. */
sealed interface BatchCommand extends PayoutCommand
        permits BatchCommand.Open, BatchCommand.Generate, BatchStep, MarkBatchSent {

    BatchId batch();

    @Override
    default String stream() {
        return batch().stream();
    }

    @Override
    default RegionCode region() {
        return batch().region();
    }

    @Override
    default LocalDate businessDate() {
        return batch().closeDate();
    }

    record Open(BatchId batch, Actor actor) implements BatchCommand {}

    /** The sums and the digest that the draw has found. */
    record Generate(
            BatchId batch,
            int institutions,
            int lineCount,
            Money linesFen,
            Money payableFen,
            String digest,
            Actor actor)
            implements BatchCommand {}
}
