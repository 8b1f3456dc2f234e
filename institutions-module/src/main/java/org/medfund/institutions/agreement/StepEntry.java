package org.medfund.institutions.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.AgreementClause;
import org.medfund.institutions.AgreementStep;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;

/**
 * A row of {@code agreement_step}, as its digest covers it.
 *
 * @param region         the region
 * @param code           the institution
 * @param applicationNo  the application that it follows
 * @param stepNo         from 1
 * @param step           what was done
 * @param effectiveAt    from when on; of a signature the first instant of the contract
 * @param until          of a signature or renewal the first Shanghai date after the term
 * @param coachingMonths of a signature, by the policy of that day
 * @param clausesVersion of a signature or renewal, the version of the text
 * @param clauses        of a signature or renewal, what is agreed
 * @param quotaException of an acceptance above the quota, who allowed it
 * @param reason         why
 * @param recordedAt     when it was recorded, to the microsecond
 * @param actor          who recorded it
 */
record StepEntry(
        RegionCode region,
        InstitutionCode code,
        int applicationNo,
        int stepNo,
        AgreementStep step,
        Instant effectiveAt,
        @Nullable LocalDate until,
        int coachingMonths,
        String clausesVersion,
        List<AgreementClause> clauses,
        String quotaException,
        String reason,
        Instant recordedAt,
        String actor) {

    /** The key of a clause's wording in the version of this text. */
    String textOf(AgreementClause clause) {
        return clausesVersion + "/" + clause;
    }

    LocalDate date() {
        return Shanghai.dateOf(effectiveAt);
    }
}
