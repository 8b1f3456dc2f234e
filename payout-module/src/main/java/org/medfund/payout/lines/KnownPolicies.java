package org.medfund.payout.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyBooks;
import org.medfund.kernel.RegionCode;
import org.springframework.stereotype.Component;

/**
 * The policy of any date as it was known when a close was ordered, so that all draws of the close, and their replay, use
 * the same. Only the last close is kept in memory.
 */
@Component
class KnownPolicies {

    private record Close(RegionCode region, Instant orderedAt, Map<LocalDate, PolicyBook> books) {}

    private final PolicyBooks policyBooks;
    private volatile Close last = new Close(new RegionCode("000000"), Instant.MIN, Map.of());

    KnownPolicies(PolicyBooks policyBooks) {
        this.policyBooks = policyBooks;
    }

    DayPolicy on(RegionCode region, LocalDate date, Instant orderedAt) {
        var close = closeOf(region, orderedAt);
        return new DayPolicy(
                date, close.books().computeIfAbsent(date, day -> policyBooks.asOf(region, day, orderedAt)));
    }

    private Close closeOf(RegionCode region, Instant orderedAt) {
        var known = last;
        if (!known.region().equals(region) || !known.orderedAt().equals(orderedAt)) {
            known = new Close(region, orderedAt, new ConcurrentHashMap<>());
            last = known;
        }
        return known;
    }
}
