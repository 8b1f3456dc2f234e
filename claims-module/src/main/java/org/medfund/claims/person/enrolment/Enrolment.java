package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.medfund.institutions.PersonClass;
import org.medfund.kernel.FundType;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;

/**
 * A person's enrolment in an area, in its version in force. Dates are Shanghai dates.
 *
 * @param id          the same in all versions
 * @param region      the insured place (参保地)
 * @param insurance   EMPLOYEE, which covers maternity too, or RESIDENT
 * @param personClass the class by which policy differs
 * @param psnType     the region's own code of the class (psn_type)
 * @param supplements the supplementary funds that also stand in, as 320100 for civil servants
 * @param joinedOn    the day of enrolling and paying (参保缴费)
 * @param from        the first day of cover
 * @param until       the first day without cover, or none; the same as the first day if it was recorded by mistake
 */
public record Enrolment(
        UUID id,
        RegionCode region,
        InsuranceType insurance,
        PersonClass personClass,
        String psnType,
        Set<FundType> supplements,
        LocalDate joinedOn,
        LocalDate from,
        @Nullable LocalDate until) {

    public Enrolment {
        supplements = Set.copyOf(supplements);
    }

    public boolean covers(LocalDate date) {
        return Periods.contains(from, until, date);
    }

    boolean isFor(RegionCode area, InsuranceType wanted) {
        return region.equals(area)
                && (insurance == wanted || (insurance == InsuranceType.EMPLOYEE && wanted == InsuranceType.MATERNITY));
    }

    /** Two enrolments for the same days are one too many, in two areas or for two insurances (S4-B7c). */
    boolean overlaps(Enrolment other) {
        return !id.equals(other.id) && Periods.overlap(from, until, other.from, other.until);
    }

    /** Whether this one goes on where the other ended. */
    boolean continues(Enrolment before) {
        return !id.equals(before.id)
                && insurance == before.insurance
                && before.from.isBefore(from)
                && before.until != null
                && !before.until.isBefore(from);
    }
}
