package org.medfund.trail.replay;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.medfund.trail.Horizon;
import org.medfund.trail.Replay;
import org.medfund.trail.TableComparison;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.medfund.trail.TrailReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replays page by page, each in one transaction, save that an event which stands alone live has a transaction of its own
 * here too. Within a transaction neighbouring events that the same followers consume go to
 * them together; so the order over all followers is kept, and a long run of one type is as fast as live.
 */
@Component
class ReplayByFollowers implements Replay {

    private static final int PAGE = 500;

    private final List<TrailFollower> deriving;
    private final Set<String> types;
    private final Set<String> alone;
    private final Horizon horizon;

    ReplayByFollowers(List<TrailFollower> followers, Horizon horizon) {
        this.deriving = followers.stream()
                .filter(follower -> !follower.derives().isEmpty())
                .toList();
        this.types = union(TrailFollower::types);
        this.alone = union(TrailFollower::alone);
        this.horizon = horizon;
    }

    @Override
    public Set<String> tables() {
        return union(TrailFollower::derives);
    }

    private Set<String> union(Function<TrailFollower, Set<String>> what) {
        return deriving.stream()
                .flatMap(follower -> what.apply(follower).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void prepare(DataSource owner, String schema) {
        ScratchSchema.create(owner, schema, tables());
    }

    @Override
    public Report run(DataSource scratch, Progress progress) {
        var end = horizon.tick();
        var db = JdbcClient.create(scratch);
        var trail = new TrailReader(db);
        var context = new ScratchContext(db);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(scratch));
        var applied = 0L;
        var events = trail.next(types, 0, end, PAGE);
        while (!events.isEmpty()) {
            for (var rest = events; !rest.isEmpty(); ) {
                var together = TrailReader.together(rest, alone);
                applied += Objects.requireNonNull(transaction.execute(status -> apply(together, context)));
                rest = rest.subList(together.size(), rest.size());
            }
            var last = events.getLast().globalIndex();
            progress.reached(last, end);
            events = trail.next(types, last, end, PAGE);
        }
        return new Report(applied, end);
    }

    private long apply(List<TrailEvent> page, ScratchContext context) {
        var applied = 0L;
        for (var from = 0; from < page.size(); ) {
            var consumers = consumersOf(page.get(from));
            var to = endOfRun(page, from, consumers);
            for (var follower : deriving) {
                if (consumers.contains(follower.name())) {
                    applied += applyInBatches(follower, page.subList(from, to), context);
                }
            }
            from = to;
        }
        return applied;
    }

    private int endOfRun(List<TrailEvent> page, int from, Set<String> consumers) {
        var to = from + 1;
        while (to < page.size() && consumersOf(page.get(to)).equals(consumers)) {
            to++;
        }
        return to;
    }

    /** A follower never sees more events at once than live. */
    private static int applyInBatches(TrailFollower follower, List<TrailEvent> events, ScratchContext context) {
        for (var from = 0; from < events.size(); from += follower.batchSize()) {
            follower.apply(events.subList(from, Math.min(events.size(), from + follower.batchSize())), context);
        }
        return events.size();
    }

    private Set<String> consumersOf(TrailEvent event) {
        var names = new HashSet<String>();
        deriving.stream()
                .filter(follower -> follower.types().contains(event.type()))
                .forEach(follower -> names.add(follower.name()));
        return names;
    }

    @Override
    public List<TableComparison> compare(DataSource database, String schema) {
        var comparing = new Comparing(database, schema);
        return tables().stream().sorted().map(comparing::compare).toList();
    }
}
