package org.medfund.claims.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyDecided;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.FollowerContext;
import org.medfund.trail.TrailEvent;
import org.medfund.trail.TrailFollower;
import org.springframework.stereotype.Component;

/**
 * A drug that is put on the list of those without codes (无码库) later completes the settlements that waited for its codes
 * alone: those from the date on which the decision holds, for that is their policy (S2-2b, S2-7c). So do a later start of the
 * duty and an item that turns out to be no drug. A decision the other way takes nothing back.
 *
 * <p>It only decides, so a replay has nothing to do here. Reports of codes that ran beside the decision have ended before the
 * trail shows it, and are seen.
 */
@Component
class WhenNoCodeIsNeededThenComplete implements TrailFollower {

    private static final Actor KEEPER = Actor.system("claims-no-code");
    private static final Set<String> TOPICS =
            Set.of(PolicyTopics.TRACE_NO_CODE, PolicyTopics.TRACE_START, PolicyTopics.CATALOGUE_ITEMS);

    private record Day(RegionCode region, LocalDate date) {}

    /** All that is decided, read anew: what a node remembers may be a second old. */
    private static final Instant KNOWN_BY_ALL = Instant.parse("9999-12-31T00:00:00Z");

    private final PolicyBooks books;

    WhenNoCodeIsNeededThenComplete(PolicyBooks books) {
        this.books = books;
    }

    @Override
    public String name() {
        return "claims-no-code";
    }

    @Override
    public Set<String> types() {
        return Set.of(PolicyDecided.TYPE);
    }

    @Override
    public void apply(List<TrailEvent> events, FollowerContext context) {
        if (context.replaying()) {
            return;
        }
        for (var event : events) {
            var decided = event.payload(PolicyDecided.class);
            if (TOPICS.contains(decided.topic())) {
                complete(decided, event.entry().recordedAt(), context);
            }
        }
    }

    private void complete(PolicyDecided decided, Instant at, FollowerContext context) {
        var waiting = new WaitingSettlements(context.db());
        var known = new HashMap<Day, PolicyBook>();
        var whole = waiting.since(decided.validFrom(), decided.region()).stream()
                .filter(one -> isWhole(one, known))
                .map(WaitingSettlements.Waiting::settlement)
                .toList();
        var completed = Set.copyOf(waiting.complete(whole, at));
        whole.stream()
                .filter(settlement -> completed.contains(settlement.id()))
                .forEach(settlement -> context.publish(
                        new TraceCodesCompleted(settlement.region(), settlement.businessDate(), settlement.id()),
                        KEEPER));
    }

    private boolean isWhole(WaitingSettlements.Waiting waiting, Map<Day, PolicyBook> known) {
        var settlement = waiting.settlement();
        var day = new Day(settlement.region(), settlement.businessDate());
        var book = known.computeIfAbsent(day, of -> books.asOf(of.region(), of.date(), KNOWN_BY_ALL));
        var wanted = TraceDuty.wanted(settlement.lines(), day.date(), book);
        return TraceDuty.missing(wanted, waiting.coveredE4()).isEmpty();
    }
}
