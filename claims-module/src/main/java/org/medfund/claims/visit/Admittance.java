package org.medfund.claims.visit;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.Persons;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.SuspensionKind;
import org.medfund.institutions.Suspensions;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;
import org.springframework.stereotype.Component;

/** Who may register a visit, and of whom. An emergency is no exception for the institution. */
@Component
class Admittance {

    private final InstitutionRegister register;
    private final Suspensions suspensions;
    private final Persons persons;
    private final PolicyBooks books;
    private final Clock clock;

    Admittance(InstitutionRegister register, Suspensions suspensions, Persons persons, PolicyBooks books, Clock clock) {
        this.register = register;
        this.suspensions = suspensions;
        this.persons = persons;
        this.books = books;
        this.clock = clock;
    }

    /** @throws Refused if the institution may not take new visits now, or nobody is such a person, or the facts are wrong */
    void check(Registration registration) {
        institution(registration.institution(), clock.instant());
        if (persons.find(registration.person()).isEmpty()) {
            throw new Refused(ClaimsError.UNKNOWN_PERSON);
        }
        check(registration.region(), registration.stay(), registration.facts());
    }

    /** @throws Refused if the region has no such medical type, or it is none of (not) admitted persons, or a time is wrong */
    void check(RegionCode region, boolean stay, VisitFacts facts) {
        var today = Shanghai.dateOf(clock.instant());
        var care = books.asOf(region, today)
                .find(PolicyTopics.MEDICAL_TYPES, facts.medType())
                .map(CareCategory::valueOf)
                .orElseThrow(() -> new Refused(
                        ClaimsError.UNKNOWN_CODE, new Violation("/med_type", "本统筹区字典中的医疗类别", facts.medType())));
        if (!care.isCareOf(stay)) {
            throw new Refused(
                    ClaimsError.UNKNOWN_CODE,
                    new Violation("/med_type", stay ? "住院登记的医疗类别" : "门诊登记的医疗类别", facts.medType()));
        }
        notInTheFuture("/begntime", facts.beganAt());
        var end = facts.endedAt();
        if (end != null) {
            notInTheFuture("/endtime", end);
            if (end.isBefore(facts.beganAt())) {
                throw new Refused(ClaimsError.DATES_OUT_OF_ORDER, new Violation("/endtime", "不早于begntime", shown(end)));
            }
        }
    }

    /** @throws Refused if a fee is to arise yet */
    void check(List<VisitFee> fees) {
        fees.forEach(fee -> notInTheFuture("/feedetail/fee_ocur_time", fee.occurredAt()));
    }

    private void institution(InstitutionCode code, Instant now) {
        var institution = register.find(code).orElseThrow(() -> new Refused(ClaimsError.UNKNOWN_INSTITUTION));
        var state = institution.stateAt(now);
        var suspended = suspensions.at(code, now).stream().anyMatch(kind -> !kind.settles());
        if (state != AgreementState.ACTIVE || suspended) {
            throw new Refused(
                    ClaimsError.AGREEMENT_NOT_ACTIVE,
                    new Violation(
                            "/fixmedins_code",
                            "协议有效且未中止的机构",
                            suspended ? SuspensionKind.AGREEMENT.name() + " suspended" : state.name()));
        }
    }

    /** By the day: the institution's clock may be ahead. */
    private void notInTheFuture(String pointer, Instant instant) {
        if (Shanghai.dateOf(instant).isAfter(Shanghai.dateOf(clock.instant()))) {
            throw new Refused(ClaimsError.FUTURE_DATE, new Violation(pointer, "不晚于今日", shown(instant)));
        }
    }

    private static String shown(Instant instant) {
        return instant.atZone(Shanghai.ZONE).toLocalDateTime().toString();
    }
}
