package org.medfund.institutions;

import java.time.LocalDate;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A major change of policy was reported to superiors, before it is decided (S4-C4).
 *
 * @param region     who is going to decide
 * @param topic      the topic of the change
 * @param validFrom  the first Shanghai date that it is to hold for
 * @param reportNo   from 1, of the topic and date
 * @param recordedOn the Shanghai date of recording
 * @param sha256     the salted digest of the row
 */
public record PolicyChangeReported(
        RegionCode region, String topic, LocalDate validFrom, int reportNo, LocalDate recordedOn, String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.policy-change-reported";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public LocalDate businessDate() {
        return recordedOn;
    }

    @Override
    public String stream() {
        return "policy/" + region + "/" + topic;
    }
}
