package org.medfund.institutions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An agreement moved on, from the application to its end. Whether the institution may settle stands in
 * {@link AgreementChanged}; this says how far it is and until when it is coached.
 *
 * @param region        the payer region
 * @param institution   its code
 * @param applicationNo from 1, of the institution
 * @param stepNo        from 0, which is the application itself
 * @param step          what was done
 * @param phase         the phase from then on
 * @param effectiveFrom from when on
 * @param coachingUntil the first Shanghai date after coaching; absent where there is none
 * @param until         the first Shanghai date after the term; absent where there is none
 * @param recordedOn    the Shanghai date of recording
 * @param sha256        the salted digest of the row
 */
public record AgreementStepTaken(
        RegionCode region,
        InstitutionCode institution,
        int applicationNo,
        int stepNo,
        AgreementStep step,
        AgreementPhase phase,
        Instant effectiveFrom,
        @Nullable LocalDate coachingUntil,
        @Nullable LocalDate until,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.agreement-step-taken";

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
