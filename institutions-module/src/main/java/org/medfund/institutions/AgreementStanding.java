package org.medfund.institutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement at an instant.
 *
 * @param phase         the phase
 * @param coachingUntil the first Shanghai date after coaching; null before signing and for an adopted agreement
 * @param until         the first Shanghai date after its term; null before signing
 * @param crossRegion   whether persons insured elsewhere may settle: not in coaching, except at a regional medical centre (S2-4b)
 * @param clauses       what is agreed
 * @param publicOwned   whether it is a public institution
 * @param pricesAsPublic whether it gave a promise of the items and prices of public institutions (S2-3b)
 * @param contractFrom  the first Shanghai date of the contract; null before signing and for an adopted agreement
 * @param examinations  whether it examines or has a laboratory (S2-2c)
 * @param imagesPromised whether it promised to keep and upload the original data of examinations (S2-2d)
 */
public record AgreementStanding(
        AgreementPhase phase,
        @Nullable LocalDate coachingUntil,
        @Nullable LocalDate until,
        boolean crossRegion,
        List<AgreementClause> clauses,
        boolean publicOwned,
        boolean pricesAsPublic,
        @Nullable LocalDate contractFrom,
        boolean examinations,
        boolean imagesPromised) {}
