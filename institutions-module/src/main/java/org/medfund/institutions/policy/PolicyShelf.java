package org.medfund.institutions.policy;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.change.Subject;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/**
 * The books of all regions in memory. Between two dates from which something holds the book is the same, so one book is kept
 * for each such date; a region's books are read again when its version or its province's has moved.
 */
@Component
class PolicyShelf implements PolicyBooks {

    private final PolicyRows rows;
    private final Changes changes;
    private final Map<RegionCode, Volumes> shelf = new ConcurrentHashMap<>();

    PolicyShelf(PolicyRows rows, Changes changes) {
        this.rows = rows;
        this.changes = changes;
    }

    @Override
    public PolicyBook asOf(RegionCode region, LocalDate date) {
        if (changes.isChangingHere()) {
            return PolicyBook.of(region, date, rows.of(region));
        }
        return volumes(region).asOf(date);
    }

    @Override
    public PolicyBook asOf(RegionCode region, LocalDate date, Instant knownAt) {
        return PolicyBook.of(region, date, rows.of(region, knownAt));
    }

    @Override
    public PolicyBook asOf(RegionCode region, LocalDate date, Set<UUID> decisions) {
        return PolicyBook.of(region, date, rows.of(region, decisions));
    }

    private Volumes volumes(RegionCode region) {
        var label = label(region);
        return requireNonNull(shelf.compute(
                region,
                (key, present) -> present != null && present.label.equals(label)
                        ? present
                        : new Volumes(region, label, rows.of(region))));
    }

    /** Read before the rows, so that a book is never older than its label. */
    private Label label(RegionCode region) {
        var versions = changes.versions();
        return new Label(versions.of(Subject.POLICY, region), versions.of(Subject.POLICY, region.province()));
    }

    private record Label(long region, long province) {}

    private static final class Volumes {
        private final RegionCode region;
        private final Label label;
        private final List<PolicyEntry> entries;
        private final NavigableSet<LocalDate> dates = new TreeSet<>();
        private final Map<LocalDate, PolicyBook> books = new ConcurrentHashMap<>();

        Volumes(RegionCode region, Label label, List<PolicyEntry> entries) {
            this.region = region;
            this.label = label;
            this.entries = entries;
            dates.add(LocalDate.MIN);
            entries.forEach(entry -> dates.add(entry.validFrom()));
        }

        PolicyBook asOf(LocalDate date) {
            var since = dates.floor(date);
            return books.computeIfAbsent(
                    since == null ? LocalDate.MIN : since, day -> PolicyBook.of(region, day, entries));
        }
    }
}
