package org.medfund.institutions.daily;

import java.time.Instant;
import java.time.LocalDate;
import org.medfund.institutions.DailyCheckKind;
import org.medfund.institutions.DailyCheckState;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;

/**
 * A row of {@code daily_check}, as its digest covers it: an answer to a task.
 *
 * @param region     the payer region
 * @param code       the institution
 * @param day        the Shanghai date that was checked
 * @param kind       what was checked
 * @param answerNo   from 1, of the task; the last one holds
 * @param state      what came out
 * @param answer     in words
 * @param recordedAt when it was recorded, to the microsecond
 * @param actor      who checked
 */
record CheckEntry(
        RegionCode region,
        InstitutionCode code,
        LocalDate day,
        DailyCheckKind kind,
        int answerNo,
        DailyCheckState state,
        String answer,
        Instant recordedAt,
        String actor) {}
