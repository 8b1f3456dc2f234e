package org.medfund.audit.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.RegionCode;

/**
 * A rule set as it is kept: proposed, or published as well.
 *
 * @param region        the region it is for
 * @param version       region and number, for example {@code 610900-2}
 * @param effectiveFrom the first business date that it judges once published
 * @param sha256        checksum over its rules, hex
 * @param author        who proposed it
 * @param proposedAt    when
 * @param publisher     who published it, null while it is a proposal
 * @param publishedAt   when, null while it is a proposal
 * @param rules         its rules, in their order
 */
record StoredRuleSet(
        RegionCode region,
        String version,
        LocalDate effectiveFrom,
        String sha256,
        String author,
        Instant proposedAt,
        @Nullable String publisher,
        @Nullable Instant publishedAt,
        List<Rule> rules) {}
