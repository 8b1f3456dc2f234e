package org.medfund.institutions.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PolicyBook;
import org.medfund.institutions.PolicyEntry;
import org.medfund.institutions.PolicyInForce;
import org.medfund.kernel.RegionCode;

/**
 * What holds for a key, who decided it, and what it overrode.
 *
 * @param topic      the topic
 * @param key        the key in the topic
 * @param value      what holds
 * @param level      PROVINCE or REGION
 * @param region     who decided
 * @param validFrom  the first date that it holds for
 * @param decidedAt  when it was decided
 * @param decidedBy  the person
 * @param basis      what it rests on
 * @param onList     of a benefit, whether it is on the benefit list (S4-B2a, S4-C4); absent for everything else
 * @param overridden the province's entry that would hold without it; absent where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryAnswer(
        String topic,
        String key,
        String value,
        Level level,
        RegionCode region,
        LocalDate validFrom,
        Instant decidedAt,
        String decidedBy,
        String basis,
        @Nullable Boolean onList,
        @Nullable EntryAnswer overridden) {

    /** Who decides. */
    enum Level {
        PROVINCE,
        REGION
    }

    static EntryAnswer of(PolicyInForce inForce, PolicyBook book) {
        var overridden = inForce.overridden();
        var entry = inForce.entry();
        var onList = BenefitTopicRules.isBenefit(entry.topic()) ? book.admits(entry.topic(), entry.key()) : null;
        return of(entry, onList, overridden == null ? null : of(overridden, null));
    }

    static EntryAnswer of(PolicyEntry entry, @Nullable EntryAnswer overridden) {
        return of(entry, null, overridden);
    }

    private static EntryAnswer of(PolicyEntry entry, @Nullable Boolean onList, @Nullable EntryAnswer overridden) {
        var region = entry.region();
        return new EntryAnswer(
                entry.topic(),
                entry.key(),
                entry.value(),
                region.equals(region.province()) ? Level.PROVINCE : Level.REGION,
                region,
                entry.validFrom(),
                entry.decidedAt(),
                entry.decidedBy(),
                entry.basis(),
                onList,
                overridden);
    }
}
