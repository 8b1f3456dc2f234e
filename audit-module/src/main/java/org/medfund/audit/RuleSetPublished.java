package org.medfund.audit;

import java.time.LocalDate;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A set of review rules has been published by somebody other than its author.
 *
 * @param region        the region that it holds for, with those below it that have none of their own
 * @param version       the version, for example {@code 610900-2}
 * @param effectiveFrom the first business date that is reviewed by it
 * @param rules         how many rules it has
 * @param sha256        checksum over the rules, hex
 */
public record RuleSetPublished(RegionCode region, String version, LocalDate effectiveFrom, int rules, String sha256)
        implements PublishedEvent {

    public static final String TYPE = "audit.rule-set-published";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return effectiveFrom;
    }

    @Override
    public String stream() {
        return "rule-set/" + version;
    }
}
