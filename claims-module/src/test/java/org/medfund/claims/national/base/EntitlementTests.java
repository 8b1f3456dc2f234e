package org.medfund.claims.national.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.claims.person.enrolment.Eligibility;
import org.medfund.claims.person.enrolment.Eligibility.Reason;
import org.medfund.claims.person.enrolment.Enrolment;
import org.medfund.claims.person.filing.FilingDecision;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.FilingType;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.SuspensionKind;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.RegionCode;

/** Why somebody is not entitled at an institution. */
class EntitlementTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final FilingDecision HOME = new FilingDecision.AtHome();
    private static final FilingDecision FILED = new FilingDecision.Filed(FilingType.EMERGENCY, null);

    @ParameterizedTest
    @CsvSource({"SUSPENDED", "ENDED"})
    void withoutAnActiveAgreementNobodyIs(AgreementState state) {
        assertThat(entitlement(state, Set.of(), true, HOME).refusal())
                .hasValueSatisfying(reason -> assertThat(reason).contains("协议"));
    }

    /** The three suspensions are kept apart: one of them alone stops new care. */
    @ParameterizedTest
    @CsvSource({"PAYOUT,false", "FUND_SETTLEMENT,false", "AGREEMENT,true"})
    void onlyTheSuspensionOfTheAgreementStopsNewCare(SuspensionKind kind, boolean stops) {
        assertThat(entitlement(AgreementState.ACTIVE, Set.of(kind), true, HOME)
                        .refusal()
                        .isPresent())
                .isEqualTo(stops);
    }

    /** S2-4b: in coaching nobody from elsewhere settles, and everybody from here does. */
    @Test
    void inCoachingOnlyPersonsOfThePlaceAre() {
        assertThat(entitlement(AgreementState.ACTIVE, Set.of(), false, FILED).refusal())
                .hasValueSatisfying(reason -> assertThat(reason).contains("S2-4b"));
        assertThat(entitlement(AgreementState.ACTIVE, Set.of(), false, HOME).refusal())
                .isEmpty();
        assertThat(entitlement(AgreementState.ACTIVE, Set.of(), true, FILED).refusal())
                .isEmpty();
    }

    /** S1-1.3, S4-B7d: what is closed across provinces at the settlement is closed here. */
    @Test
    void whatIsClosedAcrossProvincesIsClosedForGuestsAlone() {
        assertThat(entitlement(AgreementState.ACTIVE, Set.of(), true, false, FILED)
                        .refusal())
                .hasValueSatisfying(reason -> assertThat(reason).contains("S4-B7d"));
        assertThat(entitlement(AgreementState.ACTIVE, Set.of(), true, false, HOME)
                        .refusal())
                .isEmpty();
    }

    private static Entitlement entitlement(
            AgreementState state, Set<SuspensionKind> suspended, boolean crossRegion, FilingDecision filing) {
        return entitlement(state, suspended, crossRegion, true, filing);
    }

    private static Entitlement entitlement(
            AgreementState state,
            Set<SuspensionKind> suspended,
            boolean crossRegion,
            boolean acrossProvinces,
            FilingDecision filing) {
        var enrolment = new Enrolment(
                Ids.next(),
                new RegionCode("610900"),
                InsuranceType.EMPLOYEE,
                PersonClass.WORKING,
                "11",
                Set.of(),
                DAY,
                DAY,
                null);
        var eligible = new Eligibility.Eligible(enrolment, Reason.WAITED);
        return new Entitlement(
                "P",
                InsuranceType.EMPLOYEE,
                DAY,
                state,
                suspended,
                crossRegion,
                acrossProvinces,
                eligible,
                filing,
                true);
    }
}
