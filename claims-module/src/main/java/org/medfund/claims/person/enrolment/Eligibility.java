package org.medfund.claims.person.enrolment;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Violation;

/** Whether a person is entitled on a date, and why; pure. */
public sealed interface Eligibility {

    Reason reason();

    /** Why, with the clause that says so. */
    enum Reason {
        NO_WAITING_PERIOD("S4-B2a", "参保地未设等待期"),
        CONTINUED("S4-B2f", "连续参保"),
        COLLECTIVE_PERIOD("S4-B2f", "集中参保期内参保"),
        AFTER_EMPLOYEE_INSURANCE("S4-B2f", "职工医保中断后三个月内参保"),
        NEWBORN("S4-B2f", "新生儿参保"),
        LOW_INCOME("S4-C3a", "困难群众参保"),
        WAITED("S4-B2f", "等待期已满"),
        WAITING("S4-B2f", "等待期内"),
        NOT_ENROLLED("S1-2.2", "未参保");

        private final String clause;
        private final String chinese;

        Reason(String clause, String chinese) {
            this.clause = clause;
            this.chinese = chinese;
        }

        public String clause() {
            return clause;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** Entitled, by this enrolment. */
    record Eligible(Enrolment enrolment, Reason reason) implements Eligibility {}

    /**
     * Not entitled.
     *
     * @param from the first day on which the person will be, if that is known
     */
    record NotEligible(Reason reason, @Nullable LocalDate from) implements Eligibility {

        /** For a caller who needs it refused. */
        public Refused refusal() {
            return reason == Reason.WAITING
                    ? new Refused(
                            ClaimsError.WAITING_PERIOD, new Violation("/date", "not before " + from, "an earlier date"))
                    : new Refused(ClaimsError.NOT_ENROLLED);
        }
    }

    /** @throws Refused with the reason if the person is not entitled */
    default Eligible orRefuse() {
        return switch (this) {
            case Eligible eligible -> eligible;
            case NotEligible not -> throw not.refusal();
        };
    }

    /**
     * Decides by the latest enrolment that covers the date.
     *
     * @param region the insured place, whose policy it is
     * @param date   the day of care
     */
    static Eligibility of(
            Insured insured, RegionCode region, InsuranceType insurance, LocalDate date, WaitingPolicy policy) {
        var own = insured.enrolments().stream()
                .filter(enrolment -> enrolment.isFor(region, insurance))
                .sorted(comparing(Enrolment::from))
                .toList();
        return own.reversed().stream()
                .filter(enrolment -> enrolment.covers(date) && !date.isBefore(enrolment.joinedOn()))
                .findFirst()
                .map(enrolment -> decide(insured, enrolment, own, date, policy))
                .orElseGet(() -> new NotEligible(Reason.NOT_ENROLLED, null));
    }

    /** Who goes on being enrolled waits as long as before, and no longer (连续参保). */
    private static Eligibility decide(
            Insured insured, Enrolment enrolment, List<Enrolment> own, LocalDate date, WaitingPolicy policy) {
        var before = own.reversed().stream()
                .filter(enrolment::continues)
                .findFirst()
                .map(earlier -> decide(insured, earlier, own, date, policy));
        if (policy.months() > 0 && before.filter(Eligible.class::isInstance).isPresent()) {
            return new Eligible(enrolment, Reason.CONTINUED);
        }
        return new Exemptions(insured, enrolment, policy)
                .find(date)
                .<Eligibility>map(reason -> new Eligible(enrolment, reason))
                .or(() -> before)
                .orElseGet(() -> waiting(enrolment, date, policy));
    }

    private static Eligibility waiting(Enrolment enrolment, LocalDate date, WaitingPolicy policy) {
        var end = enrolment.joinedOn().plusMonths(policy.months());
        return date.isBefore(end) ? new NotEligible(Reason.WAITING, end) : new Eligible(enrolment, Reason.WAITED);
    }
}
