package org.medfund.payout.batch;

import java.util.List;
import java.util.Set;
import org.medfund.kernel.Actor;
import org.medfund.payout.BatchDrawn;
import org.medfund.payout.BatchId;
import org.medfund.payout.axon.PayoutCommands;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/**
 * Opens the batch and fixes its sums in the follower's transaction. Delivered again it finds the batch open; a replay
 * decides nothing.
 */
@Component
class WhenBatchDrawnThenOpenBatch implements TrailFollower {

    private static final Actor DAY_CLOSE = Actor.system("day-close");

    private final PayoutCommands commands;
    private final BatchHistory history;

    WhenBatchDrawnThenOpenBatch(PayoutCommands commands, BatchHistory history) {
        this.commands = commands;
        this.history = history;
    }

    @Override
    public String name() {
        return "payout-batch-opening";
    }

    @Override
    public Set<String> types() {
        return Set.of(BatchDrawn.TYPE);
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        if (!context.replaying()) {
            events.forEach(event -> open(event.payload(BatchDrawn.class)));
        }
    }

    private void open(BatchDrawn drawn) {
        var batch = BatchId.parse(drawn.batchId());
        if (history.state(batch).isPresent()) {
            return;
        }
        commands.send(new BatchCommand.Open(batch, DAY_CLOSE));
        commands.send(new BatchCommand.Generate(
                batch,
                drawn.institutions(),
                drawn.lineCount(),
                drawn.linesFen(),
                drawn.payableFen(),
                drawn.digest(),
                DAY_CLOSE));
    }
}
