package org.medfund.claims.person.enrolment;

import java.time.LocalDate;
import java.util.Optional;
import org.medfund.claims.person.enrolment.Eligibility.Reason;
import org.medfund.kernel.InsuranceType;

/**
 * Who does not wait (S4-B2f): who enrols in the collective period, who joins within three months of an employee-insurance
 * break, newborns, rural low-income persons. All of them are entitled from the day of joining (S4-C3a).
 */
record Exemptions(Insured insured, Enrolment enrolment, WaitingPolicy policy) {

    Optional<Reason> find(LocalDate date) {
        if (policy.months() == 0) {
            return Optional.of(Reason.NO_WAITING_PERIOD);
        }
        if (isCollective()) {
            return Optional.of(Reason.COLLECTIVE_PERIOD);
        }
        if (insured.enrolments().stream().anyMatch(this::brokeInTime)) {
            return Optional.of(Reason.AFTER_EMPLOYEE_INSURANCE);
        }
        if (isNewborn()) {
            return Optional.of(Reason.NEWBORN);
        }
        return isLowIncome(date) ? Optional.of(Reason.LOW_INCOME) : Optional.empty();
    }

    private boolean isCollective() {
        var period = policy.collective();
        return period != null && period.isFor(enrolment.from().getYear(), enrolment.joinedOn());
    }

    /** The break is the first day without cover; joining on the same day of the third month after it is in time. */
    private boolean brokeInTime(Enrolment before) {
        var broken = before.until();
        return before.insurance() == InsuranceType.EMPLOYEE
                && broken != null
                && before.from().isBefore(broken)
                && !broken.isAfter(enrolment.from())
                && !enrolment.joinedOn().isAfter(broken.plusMonths(policy.breakMonths()));
    }

    private boolean isNewborn() {
        var born = insured.person().bornOn();
        return !enrolment.joinedOn().isBefore(born)
                && enrolment.joinedOn().isBefore(born.plusDays(policy.newbornDays()));
    }

    private boolean isLowIncome(LocalDate date) {
        return holdsOn(enrolment.joinedOn()) || holdsOn(date);
    }

    private boolean holdsOn(LocalDate date) {
        return insured.identitiesOn(date).stream().anyMatch(policy.exempt()::contains);
    }
}
