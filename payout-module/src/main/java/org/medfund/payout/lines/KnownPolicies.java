package org.medfund.payout.lines;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/**
 * The policy of any date by the decisions that a close knew, so that all draws of the close, and their replay, use the
 * same. Only the last close's is kept in memory.
 */
@Component
class KnownPolicies {

    private final PolicyBooks policyBooks;
    private volatile Known last;

    KnownPolicies(PolicyBooks policyBooks) {
        this.policyBooks = policyBooks;
        this.last = new Known(new RegionCode("000000"), Set.of(), policyBooks);
    }

    Known of(RegionCode region, Set<UUID> decisions) {
        var known = last;
        if (!known.isOf(region, decisions)) {
            known = new Known(region, Set.copyOf(decisions), policyBooks);
            last = known;
        }
        return known;
    }

    /** What one set of decisions says. */
    static final class Known {

        private final RegionCode region;
        private final Set<UUID> decisions;
        private final PolicyBooks policyBooks;
        private final Map<LocalDate, PolicyBook> books = new ConcurrentHashMap<>();

        private Known(RegionCode region, Set<UUID> decisions, PolicyBooks policyBooks) {
            this.region = region;
            this.decisions = decisions;
            this.policyBooks = policyBooks;
        }

        DayPolicy on(LocalDate date) {
            return new DayPolicy(date, books.computeIfAbsent(date, day -> policyBooks.asOf(region, day, decisions)));
        }

        private boolean isOf(RegionCode otherRegion, Set<UUID> otherDecisions) {
            return region.equals(otherRegion) && decisions.equals(otherDecisions);
        }
    }
}
