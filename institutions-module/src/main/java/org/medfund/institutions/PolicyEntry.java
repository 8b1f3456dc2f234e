package org.medfund.institutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.medfund.kernel.RegionCode;

/**
 * One decided policy figure: a row of the policy book, which is never updated.
 *
 * @param region    the region or province that decided
 * @param topic     one of {@link PolicyTopics}
 * @param key       the key in the topic
 * @param validFrom the first Shanghai date that it holds for
 * @param revision  from 1, how often this region decided this key for this date
 * @param decidedAt when it was decided, to the microsecond
 * @param value     the figure, in the notation of its topic
 * @param basis     the document or reasoning that it rests on
 * @param decidedBy the person
 */
public record PolicyEntry(
        RegionCode region,
        String topic,
        String key,
        LocalDate validFrom,
        int revision,
        Instant decidedAt,
        String value,
        String basis,
        String decidedBy) {

    /** Of one region's entries for a key the later date wins, and for one date the later decision. */
    static final Comparator<PolicyEntry> PRECEDENCE = Comparator.comparing(PolicyEntry::validFrom)
            .thenComparing(PolicyEntry::decidedAt)
            .thenComparingInt(PolicyEntry::revision);

    /** Names this decision of the key, for example {@code 2026-01-01/2025-12-20T08:00:00Z}. */
    public String version() {
        return validFrom + "/" + decidedAt;
    }
}
