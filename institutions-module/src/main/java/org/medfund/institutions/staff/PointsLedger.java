package org.medfund.institutions.staff;

import static java.util.Comparator.comparing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.medfund.institutions.QualificationState;
import org.medfund.kernel.Shanghai;

/**
 * One person's points, of whichever institution and area, and what they lead to (B.5, S2-9b): pure. Points add up in a calendar
 * year; each entry that finds the sum at a threshold suspends from its own time on, or ends. What one entry alone reaches counts
 * as one-off.
 */
final class PointsLedger {

    private PointsLedger() {}

    /** The consequences by time, from the entries that hold; the policy is that of an entry's region and date. */
    static List<Consequence> of(Collection<PointsEntry> entries, Function<PointsEntry, PointsPolicy> policies) {
        var sums = new HashMap<Integer, Integer>();
        var found = new ArrayList<Consequence>();
        entries.stream()
                .filter(entry -> entry.points() > 0)
                .sorted(comparing(PointsEntry::madeAt).thenComparing(PointsEntry::recordedAt))
                .forEach(entry -> {
                    int sum = sums.merge(entry.year(), entry.points(), Integer::sum);
                    consequence(entry, sum, policies.apply(entry), found);
                });
        return List.copyOf(found);
    }

    private static void consequence(PointsEntry entry, int sum, PointsPolicy policy, List<Consequence> found) {
        var at = entry.madeAt().atZone(Shanghai.ZONE);
        if (sum >= policy.endAt()) {
            var bar = policy.barYears(entry.points() >= policy.endAt());
            found.add(consequence(QualificationState.ENDED, at, at.plusYears(bar)));
        } else if (sum >= policy.suspendAt()) {
            var oneOff = entry.points() >= policy.suspendAt();
            var months = policy.months(oneOff, oneOff ? entry.points() : sum);
            found.add(consequence(QualificationState.SUSPENDED, at, at.plusMonths(months)));
        }
    }

    private static Consequence consequence(QualificationState state, ZonedDateTime from, ZonedDateTime until) {
        return new Consequence(state, from.toInstant(), until.toInstant());
    }
}
