package org.medfund.institutions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.PublishedEvent;
import org.medfund.kernel.RegionCode;

/**
 * An institution is suspended, or it is known now when that ends. The last event of a suspension counts. A suspended agreement
 * is also told by {@link AgreementChanged}.
 *
 * @param region         the payer region
 * @param institution    its code
 * @param suspensionNo   from 1, of the institution
 * @param changeNo       from 1, of the suspension
 * @param kind           what is suspended
 * @param effectiveFrom  the first instant
 * @param effectiveUntil the first instant after it; absent as long as nobody knows
 * @param cause          why
 * @param recordedOn     the Shanghai date of recording
 * @param sha256         the salted digest of the decision, which holds the reason
 */
public record SuspensionChanged(
        RegionCode region,
        InstitutionCode institution,
        int suspensionNo,
        int changeNo,
        SuspensionKind kind,
        Instant effectiveFrom,
        @Nullable Instant effectiveUntil,
        SuspensionCause cause,
        LocalDate recordedOn,
        String sha256)
        implements PublishedEvent {

    public static final String TYPE = "institutions.suspension-changed";

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
