package org.medfund.audit.review;

import java.util.List;
import java.util.Set;
import org.medfund.audit.rule.RuleBook;
import org.medfund.claims.SettlementsRecorded;
import org.medfund.kernel.Actor;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/**
 * Reviews each recorded chunk once, with all its settlements (S0-2.2b, S2-5c, S3-art13a). It only decides: findings are
 * evidence, so a replay has nothing to do here.
 */
@Component
class WhenSettlementsRecordedThenReview implements TrailFollower {

    private static final Actor REVIEWER = Actor.system("audit-review");

    // A full chunk of the settlement writers holds 1,000 settlements: twenty of them stay well below two seconds.
    private static final int CHUNKS_AT_ONCE = 20;

    private final RuleBook rules;
    private final Benches benches;
    private final Settlements settlements;

    WhenSettlementsRecordedThenReview(RuleBook rules, Benches benches, Settlements settlements) {
        this.rules = rules;
        this.benches = benches;
        this.settlements = settlements;
    }

    @Override
    public String name() {
        return "audit-review";
    }

    @Override
    public Set<String> types() {
        return Set.of(SettlementsRecorded.TYPE);
    }

    @Override
    public int batchSize() {
        return CHUNKS_AT_ONCE;
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        if (context.replaying()) {
            return;
        }
        planOnce(context);
        var batch = ChunkBatch.unreviewed(
                context.db(), events.stream().map(ReceivedChunk::of).toList());
        if (!batch.isEmpty()) {
            rules.refresh(context.db());
            review(batch, context);
        }
    }

    /** The probes are fixed, so a plan never depends on the values; planning them over all partitions costs more than running. */
    private static void planOnce(FollowerContext context) {
        context.db().sql("SET LOCAL plan_cache_mode = force_generic_plan").update();
    }

    private void review(ChunkBatch batch, FollowerContext context) {
        var recorded = settlements.of(batch, context.db());
        var pairs = Pairs.of(batch, context.db());
        var reviewed = batch.chunks().stream()
                .map(chunk -> new ChunkReview(chunk, date -> benches.on(chunk.region(), date))
                        .of(recorded.getOrDefault(chunk.chunkId(), List.of()), pairs))
                .toList();
        ReviewRows.write(reviewed, context.db());
        reviewed.forEach(chunk -> context.publish(chunk.event(), REVIEWER));
    }
}
