package org.medfund.payout.batch;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.medfund.payout.BatchId;
import org.medfund.payout.axon.StoredType;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows the batches' events and keeps one row per batch for lists and for {@code payout_batch_v1}. */
@Component
class BatchProjection implements TrailFollower {

    private static final String OPEN = """
            INSERT INTO payout_batch (region, batch_id, close_date, fund, state, institutions, line_count, lines_fen,
                                      payable_fen, digest, changed_at, trail_index)
            VALUES (:region, :batch, :closeDate, :fund, :state, 0, 0, 0, 0, '', :at, :index)
            ON CONFLICT (region, batch_id) DO NOTHING""";

    private static final String GENERATE = """
            UPDATE payout_batch SET institutions = :institutions, line_count = :lineCount, lines_fen = :linesFen,
                                    payable_fen = :payableFen, digest = :digest
            WHERE region = :region AND batch_id = :batch""";

    private static final String MOVE = """
            UPDATE payout_batch SET state = :state, changed_at = :at, trail_index = :index
            WHERE region = :region AND batch_id = :batch AND trail_index < :index""";

    @Override
    public String name() {
        return "payout-batches";
    }

    @Override
    public Set<String> types() {
        return BatchEvents.TYPES.stream().map(StoredType::name).collect(toUnmodifiableSet());
    }

    @Override
    public Set<String> derives() {
        return Set.of("payout_batch");
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        events.forEach(event -> apply(event, context.db()));
    }

    private static void apply(TrailEvent stored, JdbcClient db) {
        switch (BatchHistory.event(stored.entry())) {
            case BatchEvent.Opened opened -> open(BatchId.parse(opened.batchId()), stored, db);
            case BatchEvent.Generated generated when moves(stored, generated, db) -> generate(generated, db);
            case BatchEvent event -> moves(stored, event, db);
        }
    }

    /** @return whether the event is news; an old one, delivered again, changes nothing */
    private static boolean moves(TrailEvent stored, BatchEvent event, JdbcClient db) {
        return db.sql(MOVE)
                        .param("region", stored.entry().region().value())
                        .param("batch", stored.entry().stream().substring("payout-batch/".length()))
                        .param("state", event.leadsTo().name())
                        .param("at", stored.entry().recordedAt().atOffset(ZoneOffset.UTC))
                        .param("index", stored.globalIndex())
                        .update()
                > 0;
    }

    private static void open(BatchId batch, TrailEvent stored, JdbcClient db) {
        db.sql(OPEN)
                .param("region", batch.region().value())
                .param("batch", batch.toString())
                .param("closeDate", batch.closeDate())
                .param("fund", batch.fund().code())
                .param("state", BatchState.OPENED.name())
                .param("at", stored.entry().recordedAt().atOffset(ZoneOffset.UTC))
                .param("index", stored.globalIndex())
                .update();
    }

    private static void generate(BatchEvent.Generated event, JdbcClient db) {
        db.sql(GENERATE)
                .param("institutions", event.institutions())
                .param("lineCount", event.lineCount())
                .param("linesFen", event.linesFen().fen())
                .param("payableFen", event.payableFen().fen())
                .param("digest", event.digest())
                .param("region", BatchId.parse(event.batchId()).region().value())
                .param("batch", event.batchId())
                .update();
    }
}
