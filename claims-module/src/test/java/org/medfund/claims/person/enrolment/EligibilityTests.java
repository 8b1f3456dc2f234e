package org.medfund.claims.person.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.medfund.claims.person.PersonFacts;
import org.medfund.claims.person.Sex;
import org.medfund.claims.person.enrolment.Eligibility.NotEligible;
import org.medfund.claims.person.enrolment.Eligibility.Reason;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;

/** S4-B2f, S4-C3a: residents who enrol late wait three months, with four exemptions and the negative cases. */
class EligibilityTests {

    private static final RegionCode REGION = new RegionCode("610900");
    private static final RegionCode ELSEWHERE = new RegionCode("611000");
    private static final WaitingPolicy POLICY = new WaitingPolicy(
            3,
            new WaitingPolicy.Collective(MonthDay.of(9, 1), MonthDay.of(12, 31)),
            3,
            90,
            Set.of(PersonIdentity.MINIMUM_LIVING));

    private final List<Enrolment> enrolments = new ArrayList<>();
    private final List<SpecialIdentity> identities = new ArrayList<>();
    private LocalDate bornOn = day("1980-05-05");

    @Test
    void nobodyIsEntitledWithoutEnrolment() {
        assertThat(decide("2026-05-20")).isEqualTo(new NotEligible(Reason.NOT_ENROLLED, null));
        resident("2026-05-20", "2026-05-20", "2026-05-20");
        assertThat(decide("2026-05-20").reason()).as("recorded by mistake").isEqualTo(Reason.NOT_ENROLLED);
    }

    @Test
    void aLateEnrolmentWaitsThreeMonthsFromJoining() {
        resident("2026-05-20", "2026-05-20", "2027-01-01");
        assertThat(decide("2026-05-19").reason()).isEqualTo(Reason.NOT_ENROLLED);
        assertThat(decide("2026-05-20")).isEqualTo(new NotEligible(Reason.WAITING, day("2026-08-20")));
        assertThat(decide("2026-08-19").reason()).isEqualTo(Reason.WAITING);
        assertThat(decide("2026-08-20").reason()).isEqualTo(Reason.WAITED);
        assertThat(decide("2026-12-31").reason()).isEqualTo(Reason.WAITED);
        assertThat(decide("2027-01-01").reason()).isEqualTo(Reason.NOT_ENROLLED);
    }

    @Test
    void whoEnrolsInTheCollectivePeriodDoesNotWait() {
        resident("2025-12-31", "2026-01-01", "2027-01-01");
        assertThat(decide("2026-01-01").reason()).isEqualTo(Reason.COLLECTIVE_PERIOD);
        assertThat(decide("2025-12-31").reason()).isEqualTo(Reason.NOT_ENROLLED);
        enrolments.clear();
        resident("2026-01-01", "2026-01-01", "2027-01-01");
        assertThat(decide("2026-01-01").reason()).isEqualTo(Reason.WAITING);
        enrolments.clear();
        resident("2025-08-31", "2026-01-01", "2027-01-01");
        assertThat(decide("2026-01-01").reason()).as("waited meanwhile").isEqualTo(Reason.WAITED);
    }

    /** S4-B2f: another class, or another year, is the same enrolment, and ends no waiting. */
    @Test
    void whoGoesOnBeingEnrolledWaitsOnAsBefore() {
        resident("2026-05-20", "2026-05-20", "2026-06-01");
        resident("2026-06-01", "2026-06-01", "2027-01-01");
        assertThat(decide("2026-06-01")).isEqualTo(new NotEligible(Reason.WAITING, day("2026-08-20")));
        assertThat(decide("2026-08-19").reason()).isEqualTo(Reason.WAITING);
        assertThat(decide("2026-08-20").reason()).isEqualTo(Reason.CONTINUED);
        resident("2026-12-20", "2027-01-01", "2028-01-01");
        assertThat(decide("2027-01-01").reason()).isEqualTo(Reason.CONTINUED);
    }

    /** S4-B2f: who enrolled late in November and for the next year in time is exempt from the new year on. */
    @Test
    void theCollectivePeriodExemptsAlsoWhoStillWaits() {
        resident("2026-11-20", "2026-11-20", "2027-01-01");
        resident("2026-12-20", "2027-01-01", "2028-01-01");
        assertThat(decide("2026-12-31").reason()).isEqualTo(Reason.WAITING);
        assertThat(decide("2027-01-01").reason()).isEqualTo(Reason.COLLECTIVE_PERIOD);
    }

    @Test
    void aCollectivePeriodMayEndInTheYearItself() {
        var period = new WaitingPolicy.Collective(MonthDay.of(9, 1), MonthDay.of(2, 28));
        assertThat(period.isFor(2026, day("2026-02-28"))).isTrue();
        assertThat(period.isFor(2026, day("2026-03-01"))).isFalse();
        assertThat(period.isFor(2026, day("2025-09-01"))).isTrue();
        assertThat(period.isFor(2026, day("2025-08-31"))).isFalse();
    }

    /** In the employee insurance of another area too. */
    @Test
    void whoJoinsWithinThreeMonthsOfAnEmployeeBreakDoesNotWait() {
        employee(ELSEWHERE, "2020-01-01", "2026-02-20");
        resident("2026-05-20", "2026-05-20", "2027-01-01");
        assertThat(decide("2026-05-20").reason()).isEqualTo(Reason.AFTER_EMPLOYEE_INSURANCE);
    }

    @Test
    void aPersonWhoseEmployeeInsuranceBrokeThreeMonthsAndOneDayAgoWaits() {
        employee(ELSEWHERE, "2020-01-01", "2026-02-19");
        resident("2026-05-20", "2026-05-20", "2027-01-01");
        assertThat(decide("2026-05-20")).isEqualTo(new NotEligible(Reason.WAITING, day("2026-08-20")));
    }

    @Test
    void anEmployeeInsuranceRecordedByMistakeIsNoBreak() {
        employee(ELSEWHERE, "2026-05-01", "2026-05-01");
        resident("2026-05-20", "2026-05-20", "2027-01-01");
        assertThat(decide("2026-05-20").reason()).isEqualTo(Reason.WAITING);
    }

    @Test
    void aNewbornDoesNotWait() {
        bornOn = day("2026-02-20");
        resident("2026-05-20", "2026-02-20", "2027-01-01");
        assertThat(decide("2026-05-20").reason()).as("the 90th day").isEqualTo(Reason.NEWBORN);
        bornOn = day("2026-02-19");
        assertThat(decide("2026-05-20").reason()).as("the 91st day").isEqualTo(Reason.WAITING);
    }

    /** S4-C3a, S4-C3b: enrolled on 20 May, entitled in May from the enrolment on; an identity that is not exempt waits. */
    @Test
    void aLowIncomePersonDoesNotWait() {
        identities.add(identity(PersonIdentity.MINIMUM_LIVING, "2026-05-01", "2026-06-01"));
        resident("2026-05-20", "2026-05-20", "2027-01-01");
        assertThat(decide("2026-05-20").reason()).isEqualTo(Reason.LOW_INCOME);
        assertThat(decide("2026-07-01").reason()).as("it held on joining").isEqualTo(Reason.LOW_INCOME);
        identities.clear();
        identities.add(identity(PersonIdentity.POOR_BY_ILLNESS, "2026-05-01", null));
        assertThat(decide("2026-05-20").reason()).isEqualTo(Reason.WAITING);
    }

    @Test
    void anIdentityThatEndedBeforeJoiningHelpsNobody() {
        identities.add(identity(PersonIdentity.MINIMUM_LIVING, "2026-01-01", "2026-05-20"));
        resident("2026-05-20", "2026-05-20", "2027-01-01");
        assertThat(decide("2026-05-20").reason()).isEqualTo(Reason.WAITING);
    }

    @Test
    void whoGoesOnBeingEnrolledDoesNotWaitAgain() {
        resident("2025-03-01", "2025-03-01", "2026-01-01");
        resident("2026-01-01", "2026-01-01", "2027-01-01");
        assertThat(decide("2026-01-01").reason()).isEqualTo(Reason.CONTINUED);
        enrolments.clear();
        resident("2025-03-01", "2025-03-01", "2025-12-31");
        resident("2026-01-01", "2026-01-01", "2027-01-01");
        assertThat(decide("2026-01-01").reason()).as("a day between").isEqualTo(Reason.WAITING);
    }

    @Test
    void withoutADecisionNobodyWaits() {
        resident("2026-05-20", "2026-05-20", null);
        var none = new WaitingPolicy(0, null, 0, 0, Set.of());
        var insured = insured();
        assertThat(Eligibility.of(insured, REGION, InsuranceType.RESIDENT, day("2026-05-20"), none)
                        .reason())
                .isEqualTo(Reason.NO_WAITING_PERIOD);
    }

    @Test
    void anEnrolmentHoldsInItsAreaForItsInsuranceAndTheEmployeesForMaternityToo() {
        employee(REGION, "2020-01-01", null);
        var insured = insured();
        var none = new WaitingPolicy(0, null, 0, 0, Set.of());
        assertThat(Eligibility.of(insured, REGION, InsuranceType.MATERNITY, day("2026-05-20"), none))
                .isInstanceOf(Eligibility.Eligible.class);
        assertThat(Eligibility.of(insured, REGION, InsuranceType.RESIDENT, day("2026-05-20"), none))
                .isInstanceOf(NotEligible.class);
        assertThat(Eligibility.of(insured, ELSEWHERE, InsuranceType.EMPLOYEE, day("2026-05-20"), none))
                .isInstanceOf(NotEligible.class);
    }

    @Test
    void aRefusalNamesItsReason() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> decide("2026-05-20").orRefuse())
                .withMessageContaining("CLAIMS-0043");
        resident("2026-05-20", "2026-05-20", null);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> decide("2026-05-20").orRefuse())
                .withMessageContaining("CLAIMS-0044")
                .withMessageContaining("2026-08-20");
    }

    private Eligibility decide(String date) {
        return Eligibility.of(insured(), REGION, InsuranceType.RESIDENT, day(date), POLICY);
    }

    private Insured insured() {
        return new Insured(new PersonFacts(Ids.next(), bornOn, Sex.MALE), enrolments, identities);
    }

    private void resident(String joined, String from, @Nullable String until) {
        enrolments.add(enrolment(REGION, InsuranceType.RESIDENT, joined, from, until));
    }

    private void employee(RegionCode region, String from, @Nullable String until) {
        enrolments.add(enrolment(region, InsuranceType.EMPLOYEE, from, from, until));
    }

    private static Enrolment enrolment(
            RegionCode region, InsuranceType insurance, String joined, String from, @Nullable String until) {
        return new Enrolment(
                Ids.next(),
                region,
                insurance,
                PersonClass.ADULT,
                "15",
                Set.of(),
                day(joined),
                day(from),
                until == null ? null : day(until));
    }

    private static SpecialIdentity identity(PersonIdentity identity, String from, @Nullable String until) {
        return new SpecialIdentity(Ids.next(), REGION, identity, day(from), until == null ? null : day(until));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
