package org.medfund.audit.review;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.medfund.audit.ChunkReviewed;
import org.medfund.audit.Severity;

/**
 * What the review of a chunk came to.
 *
 * @param chunk          the chunk
 * @param days           how many settlements of each business date were reviewed
 * @param ruleSetVersion the rule set in force on its earliest date
 * @param policyVersion  the policy book's version on its earliest date
 * @param findings       what was found, in {@link Finding#ORDER}
 * @param seal           the salted digest of the findings
 */
record ReviewedChunk(
        ReceivedChunk chunk,
        SortedMap<LocalDate, Integer> days,
        String ruleSetVersion,
        String policyVersion,
        List<Finding> findings,
        FindingsSeal seal) {

    int settlements() {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count(Severity severity) {
        return Math.toIntExact(findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count());
    }

    ChunkReviewed event() {
        return new ChunkReviewed(
                chunk.chunkId(),
                chunk.region(),
                chunk.fromDate(),
                settlements(),
                count(Severity.VIOLATION),
                count(Severity.SUSPICION),
                ruleSetVersion,
                seal.sha256());
    }
}
