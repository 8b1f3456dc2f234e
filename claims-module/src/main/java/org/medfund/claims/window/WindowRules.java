package org.medfund.claims.window;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.person.enrolment.Eligibility;
import org.medfund.claims.person.enrolment.Enrolment;
import org.medfund.claims.person.enrolment.WaitingPolicy;
import org.medfund.claims.person.filing.AcrossProvinces;
import org.medfund.claims.person.filing.ChronicFiling;
import org.medfund.claims.person.filing.FilingDecision;
import org.medfund.claims.person.filing.InjuryDeclaration;
import org.medfund.claims.visit.OpenVisit;
import org.medfund.institutions.AgreementStanding;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.Refused;
import org.medfund.kernel.Shanghai;
import org.medfund.kernel.Violation;

/** Whether a visit may be settled here, for this person, on these people's word; pure. */
final class WindowRules {

    private final SettlementOrder order;
    private final OpenVisit visit;
    private final WindowFacts facts;

    WindowRules(SettlementOrder order, OpenVisit visit, WindowFacts facts) {
        this.order = order;
        this.visit = visit;
        this.facts = facts;
    }

    /** @throws Refused with the first reason why not; the enrolment that the person is entitled by otherwise */
    Enrolment check() {
        ownVisit();
        asRegistered();
        agreement();
        staff();
        var enrolment = entitled();
        injury();
        facts.dispensing().mustBePrescribed(visit, order.businessDate());
        return enrolment;
    }

    /** Another institution's visit, or another person's, is not there at all. */
    private void ownVisit() {
        if (!visit.institution().equals(order.institution().code())
                || !visit.person().equals(order.person())) {
            throw new Refused(ClaimsError.UNKNOWN_VISIT);
        }
        if (visit.fees().isEmpty()) {
            throw new Refused(ClaimsError.NOTHING_TO_SETTLE);
        }
    }

    /** What is settled is the visit as it was registered; a stay ends with its discharge, or is settled in the middle. */
    private void asRegistered() {
        mustBe("insutype", visit.insurance().code(), order.insurance().code());
        mustBe("med_type", visit.medType(), order.medType());
        if (order.last() && visit.stay() && visit.endedAt() == null) {
            throw new Refused(
                    ClaimsError.VISIT_STEP_WRONG,
                    new Violation("/data/mid_setl_flag", "1 before the discharge", "a settlement that ends the stay"));
        }
    }

    private static void mustBe(String field, String registered, String received) {
        if (!registered.equals(received)) {
            throw new Refused(ClaimsError.VISIT_DIFFERS, new Violation("/data/" + field, registered, received));
        }
    }

    /** The state at the time of settlement decides, whenever it became known: suspended at 10:00, nothing new from 10:00. */
    private void agreement() {
        var state = order.institution().stateAt(order.at());
        if (state != AgreementState.ACTIVE || !facts.suspended().stream().allMatch(SuspensionKind::settles)) {
            var shown = order.at().atZone(Shanghai.ZONE).toLocalDateTime();
            throw new Refused(
                    ClaimsError.AGREEMENT_NOT_ACTIVE,
                    new Violation("/fixmedins_code", "an active agreement", "none at " + shown));
        }
    }

    /** Everybody who acted must be qualified when he acted; of a suspended doctor emergencies are paid (S2-9a). */
    private void staff() {
        if (visit.doctor() != null) {
            qualified("/mdtrtinfo/atddr_no", visit.doctor(), visit.beganAt());
        }
        for (var fee : visit.fees()) {
            if (fee.doctor() != null) {
                qualified("/feedetail/bilg_dr_codg", fee.doctor(), fee.occurredAt());
            }
        }
    }

    private void qualified(String pointer, String code, Instant acted) {
        var state = facts.staff().apply(code, acted);
        if (!state.isPaid(visit.emergency())) {
            throw new Refused(
                    ClaimsError.STAFF_NOT_PAID,
                    new Violation(pointer, "staff with payment qualification", state.name()));
        }
    }

    /** On the day on which the care began (S1-2.2, S4-B2f). */
    private Enrolment entitled() {
        var waiting = WaitingPolicy.of(facts.insurance(), visit.insurance());
        var began = Shanghai.dateOf(visit.beganAt());
        return Eligibility.of(facts.insured(), visit.insuredRegion(), visit.insurance(), began, waiting)
                .orRefuse()
                .enrolment();
    }

    /** @throws Refused if it is care of somebody who was admitted and the visit is none, or the other way round */
    void stay(CareCategory care) {
        if (!care.isCareOf(visit.stay())) {
            throw new Refused(
                    ClaimsError.VISIT_DIFFERS,
                    new Violation(
                            "/data/med_type",
                            visit.stay() ? "care with an admission" : "care without an admission",
                            visit.medType()));
        }
    }

    /** @throws Refused if it is chronic care for a disease that is not filed */
    void chronic(CareCategory care) {
        var began = Shanghai.dateOf(visit.beganAt());
        if (!ChronicFiling.allows(facts.filings(), visit.insuredRegion(), care, visit.disease(), began)) {
            throw new Refused(ClaimsError.DISEASE_NOT_FILED);
        }
    }

    private void injury() {
        if (visit.injury()) {
            InjuryDeclaration.mustBeInScope(facts.injury());
        }
    }

    /** The filing by which care elsewhere is settled; null at home (S1-2.2, S1-3.3). */
    @Nullable
    FilingType filing(CareCategory care) {
        return switch (decision(order.at())) {
            case FilingDecision.AtHome home -> null;
            case FilingDecision.Filed filed -> open(filed.type(), care);
            case FilingDecision.NotFiled not -> throw not.refusal();
        };
    }

    /** By hand a filing may come later, until now; without one the person was not referred (S1-3.4, S1-3.8). */
    @Nullable
    FilingType filingOrNone(Instant now) {
        return switch (decision(now.plusNanos(1))) {
            case FilingDecision.AtHome home -> null;
            case FilingDecision.Filed filed -> filed.type();
            case FilingDecision.NotFiled not -> FilingType.NOT_REFERRED;
        };
    }

    private FilingDecision decision(Instant filedBefore) {
        return FilingDecision.of(
                facts.filings(),
                visit.insuredRegion(),
                order.institution().region(),
                Shanghai.dateOf(visit.beganAt()),
                filedBefore,
                visit.emergency());
    }

    /** Not in coaching, except at a regional medical centre (S2-4b). */
    private FilingType open(FilingType type, CareCategory care) {
        if (!facts.agreement().map(AgreementStanding::crossRegion).orElse(true)) {
            throw new Refused(ClaimsError.CROSS_REGION_CLOSED);
        }
        if (!AcrossProvinces.isOpen(facts.care(), visit.insuredRegion(), care, visit.disease())) {
            throw new Refused(
                    ClaimsError.CLOSED_ACROSS_PROVINCES,
                    new Violation(
                            "/data/med_type",
                            "care that is open across provinces",
                            AcrossProvinces.place(care, visit.disease())));
        }
        return type;
    }
}
