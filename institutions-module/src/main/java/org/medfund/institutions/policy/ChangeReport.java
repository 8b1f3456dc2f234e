package org.medfund.institutions.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code policy_change_report}, as its digest covers it (S4-C4).
 *
 * @param region     who is going to decide
 * @param topic      the topic of the change
 * @param validFrom  the first date that it is to hold for
 * @param reportNo   from 1, of the topic and date
 * @param reportedTo the superior department
 * @param document   the number of the report
 * @param reportedAt when it was reported
 * @param recordedAt when it was recorded, to the microsecond
 * @param actor      who recorded it
 */
record ChangeReport(
        RegionCode region,
        String topic,
        LocalDate validFrom,
        int reportNo,
        String reportedTo,
        String document,
        Instant reportedAt,
        Instant recordedAt,
        String actor) {}
