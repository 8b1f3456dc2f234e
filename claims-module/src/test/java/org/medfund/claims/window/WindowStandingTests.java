package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.window.WindowTown.MORNING;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;
import static org.medfund.kernel.InsuranceType.RESIDENT;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may settle at the window, and whose word counts. */
@ClaimsTest
class WindowStandingTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    Window window;

    /** S0-2.4c, S3-art23: the agreement is suspended at 10:00 Shanghai time; from then on nothing new is settled. */
    @Test
    void aHospitalWhoseAgreementIsSuspendedAtTenSettlesNothingFromTen() {
        var town = towns.open("619953", mvc);
        var person = town.employee();
        var before = outpatient(town, person);
        var from = outpatient(town, person);
        town.suspendAgreement("2026-02-20T02:00:00Z");
        window.settle(before.at("2026-02-20T01:59:59Z").order());
        refused(
                ClaimsError.AGREEMENT_NOT_ACTIVE,
                from.at("2026-02-20T02:00:00Z").order());
    }

    /** S2-11a, S3-art22: these two stop money, not care; what the window settles meanwhile, payout holds. */
    @Test
    void aHospitalWhosePaymentsAreSuspendedGoesOnSettling() {
        var town = towns.open("619954", mvc);
        var person = town.employee();
        town.suspend("PAYOUT", "RISK_ALERT", "2026-02-20T02:00:00Z");
        window.settle(outpatient(town, person).order());
        town.suspend("FUND_SETTLEMENT", "SUSPECTED_FRAUD", "2026-02-20T02:00:00Z");
        window.settle(outpatient(town, person).order());
    }

    /** S2-9a, S2-9b: of a doctor with nine points only emergencies are paid. */
    @Test
    void ofADoctorWithNinePointsOnlyEmergenciesAreSettled() {
        var town = towns.open("619955", mvc);
        var doctor = town.doctor(9);
        refused(ClaimsError.STAFF_NOT_PAID, by(town, doctor, false).order());
        window.settle(by(town, doctor, true).order());
    }

    /** S2-9b: with twelve points the qualification has ended. */
    @Test
    void ofADoctorWithTwelvePointsNothingIsSettled() {
        var town = towns.open("619956", mvc);
        var doctor = town.doctor(12);
        refused(ClaimsError.STAFF_NOT_PAID, by(town, doctor, false).order());
        refused(ClaimsError.STAFF_NOT_PAID, by(town, doctor, true).order());
    }

    /** S2-9a: the staff code of nobody, and a line on the word of a suspended doctor. */
    @Test
    void aLineOnTheWordOfSomebodyWithoutQualificationIsRefused() {
        var town = towns.open("619957", mvc);
        var person = town.employee();
        var unknown = town.outpatient(person, EMPLOYEE, fee("1", "A", "100", "D-NOBODY"));
        refused(
                ClaimsError.STAFF_NOT_PAID,
                town.order(person, unknown).of(EMPLOYEE, "11").order());
        var suspended = town.outpatient(person, EMPLOYEE, fee("1", "A", "100", town.doctor(9)));
        refused(
                ClaimsError.STAFF_NOT_PAID,
                town.order(person, suspended).of(EMPLOYEE, "11").order());
    }

    /** S4-B2f: joining within three months of the break nobody waits; three months and a day are too late. */
    @Test
    void aPersonWhoseEmployeeInsuranceBrokeThreeMonthsAndADayAgoWaits() {
        var town = towns.open("619958", mvc);
        town.decide(EnrolmentTopics.WAITING, "390", "3");
        town.decide(EnrolmentTopics.BREAK, "390", "3");
        var inTime = brokenOn(town, "2025-11-18");
        window.settle(resident(town, inTime).order());
        var late = brokenOn(town, "2025-11-17");
        refused(ClaimsError.WAITING_PERIOD, resident(town, late).order());
    }

    /** S1-3.7: an injury needs the signed declaration that nobody else is liable. */
    @Test
    void anInjuryIsSettledOnlyWithItsDeclaration() {
        var town = towns.open("619959", mvc);
        var person = town.employee();
        var facts = new VisitFacts("11", MORNING, null, null, null, false, true);
        var visit = town.visit(person, EMPLOYEE, facts, false, fee("1", "A", "100"));
        var order = town.order(person, visit).of(EMPLOYEE, "11");
        refused(ClaimsError.INJURY_NOT_DECLARED, order.order());
        town.declareInjury(person, visit, true);
        refused(ClaimsError.INJURY_OF_THIRD_PARTY, order.order());
        town.declareInjury(person, visit, false);
        window.settle(order.order());
    }

    /** Family mutual aid: the child's visit is charged to the parent's account, and only what its own does not hold. */
    @Test
    void aRelativesAccountPaysWhatTheOwnDoesNotHold() {
        var town = towns.open("619960", mvc);
        var parent = town.employee();
        var child = town.employee();
        town.credit(parent, 100_000);
        town.credit(child, 1_000);
        town.allow(parent, child);
        var settled = window.settle(outpatient(town, child).withAccount().order());
        var amounts = settled.row().content().amounts();
        assertThat(amounts.cash()).isEqualTo(Money.ZERO);
        assertThat(amounts.mutualAid()).isEqualTo(amounts.account().minus(Money.ofYuan("10")));
        assertThat(settled.balance()).isEqualTo(Money.ofYuan("1010").minus(amounts.account()));
    }

    /** A resident has no account; a relative's pays for him where the policy lets it, and only when he asks for it. */
    @Test
    void aRelativesAccountPaysForAResidentWhereThePolicySaysSo() {
        var town = towns.open("610713", mvc);
        var parent = town.employee();
        var child = town.resident();
        town.credit(parent, 100_000);
        town.allow(parent, child);
        assertThat(paidByRelatives(town, child)).isEqualTo(Money.ZERO);
        town.decide(BenefitTopics.ACCOUNT, "390/OUTPATIENT", "ALL");
        assertThat(paidByRelatives(town, child).isPositive()).isTrue();
    }

    private Money paidByRelatives(WindowTown.Town town, UUID person) {
        var order = town.order(person, town.outpatient(person, RESIDENT, fee("1", "A", "100")))
                .of(RESIDENT, "11");
        var amounts = window.settle(order.withAccount().order()).row().content().amounts();
        assertThat(amounts.mutualAid()).isEqualTo(amounts.account());
        return amounts.mutualAid();
    }

    private static OrderBuilder outpatient(WindowTown.Town town, UUID person) {
        return town.order(person, town.outpatient(person, EMPLOYEE, fee("1", "A", "100")))
                .of(EMPLOYEE, "11");
    }

    private static OrderBuilder by(WindowTown.Town town, String doctor, boolean emergency) {
        var person = town.employee();
        var facts = new VisitFacts("11", MORNING, null, null, doctor, emergency, false);
        var visit = town.visit(person, EMPLOYEE, facts, false, fee("1", "A", "100"));
        return town.order(person, visit).of(EMPLOYEE, "11");
    }

    private static OrderBuilder resident(WindowTown.Town town, UUID person) {
        var visit = town.outpatient(person, RESIDENT, fee("1", "A", "100"));
        return town.order(person, visit).of(RESIDENT, "11");
    }

    /** An employee until that day, and a resident who joined on 18 February 2026. */
    private static UUID brokenOn(WindowTown.Town town, String firstDayWithout) {
        var person = town.stranger();
        town.enrol(person, "310", "WORKING", "1101", "2020-01-01", "2020-01-01", firstDayWithout);
        town.enrol(person, "390", "ADULT", "1501", "2026-02-18", "2026-02-18", null);
        return person;
    }

    private void refused(ClaimsError error, SettlementOrder order) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> window.settle(order))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }
}
