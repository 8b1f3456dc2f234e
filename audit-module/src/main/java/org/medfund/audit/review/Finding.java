package org.medfund.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.audit.Severity;
import org.medfund.kernel.RegionCode;

/**
 * A verdict as it is stored: one per settlement, line and rule.
 *
 * @param region            the payer region
 * @param businessDate      the settlement's business date
 * @param id                follows from the rest, so that reviewing again finds the same
 * @param chunkId           the chunk that was reviewed
 * @param settlementId      the settlement
 * @param lineNo            the line, 0 for the whole settlement
 * @param rule              the rule
 * @param ruleVersion       the rule set's version
 * @param severity          violation or suspicion
 * @param amountFen         what is in question, in fen
 * @param otherSettlementId the earlier settlement of a pair
 * @param explanation       English, with the figures, without personal data
 * @param explanationZh     Chinese
 * @param recordedAt        when the chunk was recorded
 */
record Finding(
        RegionCode region,
        LocalDate businessDate,
        UUID id,
        UUID chunkId,
        UUID settlementId,
        int lineNo,
        String rule,
        String ruleVersion,
        Severity severity,
        long amountFen,
        @Nullable UUID otherSettlementId,
        String explanation,
        String explanationZh,
        Instant recordedAt) {

    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::businessDate)
            .thenComparing(Finding::settlementId)
            .thenComparing(Finding::rule)
            .thenComparingInt(Finding::lineNo);
}
