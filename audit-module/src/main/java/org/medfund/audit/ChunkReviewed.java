package org.medfund.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * Every settlement of a chunk has been reviewed (S0-2.2b). Published once per chunk, also when nothing was found.
 *
 * @param chunkId        the chunk of {@code claims.settlements-recorded}
 * @param region         the payer region
 * @param businessDate   the earliest business date in the chunk
 * @param settlements    how many settlements were reviewed, reversals counted: equals what the chunk held
 * @param violations     how many findings are violations
 * @param suspicions     how many findings are suspicions
 * @param ruleSetVersion the rule set in force on the business date, for example {@code 100000-1}
 * @param sha256         salted digest of the findings, hex; the salt stays with the review's row
 */
public record ChunkReviewed(
        UUID chunkId,
        RegionCode region,
        LocalDate businessDate,
        int settlements,
        int violations,
        int suspicions,
        String ruleSetVersion,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "audit.chunk-reviewed";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String stream() {
        return "chunk/" + chunkId;
    }
}
