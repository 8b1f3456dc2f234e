package org.medfund.institutions.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyInForce;
import org.medfund.kernel.RegionCode;

/**
 * Which decisions of a region override which of its province, and from which date on (S3-art25, S0-1.0): pure, worked out
 * from the entries of both, whichever of them decided first.
 */
final class OverrideLog {

    /**
     * From a date on a region's entry stands in the place of its province's.
     *
     * @param from       the first date
     * @param entry      what holds
     * @param overridden what would hold without it
     */
    record Line(LocalDate from, PolicyEntry entry, PolicyEntry overridden) {}

    private OverrideLog() {}

    /** In the order of the dates, then of topic and key; a pair appears once, on the first date of each stretch. */
    static List<Line> of(RegionCode region, Collection<PolicyEntry> entries) {
        var lines = new LinkedHashSet<Line>();
        Set<PolicyInForce> before = Set.of();
        for (var date : dates(entries)) {
            var now = overrides(PolicyBook.of(region, date, entries));
            var known = before;
            now.stream().filter(pair -> !known.contains(pair)).forEach(pair -> lines.add(line(date, pair)));
            before = now;
        }
        return List.copyOf(lines);
    }

    private static Set<LocalDate> dates(Collection<PolicyEntry> entries) {
        var dates = new TreeSet<LocalDate>();
        entries.forEach(entry -> dates.add(entry.validFrom()));
        return dates;
    }

    private static Set<PolicyInForce> overrides(PolicyBook book) {
        var pairs = new LinkedHashSet<PolicyInForce>();
        book.inForce().filter(inForce -> inForce.overridden() != null).forEach(pairs::add);
        return pairs;
    }

    private static Line line(LocalDate from, PolicyInForce pair) {
        return new Line(from, pair.entry(), Objects.requireNonNull(pair.overridden()));
    }
}
