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
 */
public record AgreementStanding(
        AgreementPhase phase,
        @Nullable LocalDate coachingUntil,
        @Nullable LocalDate until,
        boolean crossRegion,
        List<AgreementClause> clauses) {}
