package org.medfund.institutions;

import java.time.LocalDate;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * A daily check of an institution was answered (S2-5b).
 *
 * @param region      the payer region
 * @param institution its code
 * @param day         the Shanghai date that was checked
 * @param kind        what was checked
 * @param answerNo    from 1, of the task; the last one holds
 * @param state       what came out
 * @param recordedOn  the Shanghai date of recording
 * @param sha256      the salted digest of the row
 */
public record DailyCheckAnswered(
        RegionCode region,
        InstitutionCode institution,
        LocalDate day,
        DailyCheckKind kind,
        int answerNo,
        DailyCheckState state,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.daily-check-answered";

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
        return "institution/" + institution;
    }
}
