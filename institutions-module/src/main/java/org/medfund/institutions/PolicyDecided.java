package org.medfund.institutions;

import java.time.LocalDate;
import java.util.UUID;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A region or province decided figures of one topic for one date (S0-1.0).
 *
 * @param region     who decided
 * @param decisionId names the decision in every row of the policy book that it made
 * @param topic      one of {@link PolicyTopics}
 * @param entries    how many figures
 * @param validFrom  the first Shanghai date that they hold for
 * @param decidedOn  the Shanghai date of the decision
 * @param sha256     the digest over the salted digests of the rows, by key
 */
public record PolicyDecided(
        RegionCode region,
        UUID decisionId,
        String topic,
        int entries,
        LocalDate validFrom,
        LocalDate decidedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.policy-decided";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return decidedOn;
    }

    @Override
    public String stream() {
        return "policy/" + region + "/" + topic;
    }
}
