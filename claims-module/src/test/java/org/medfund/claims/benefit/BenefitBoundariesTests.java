package org.medfund.claims.benefit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.claims.ClaimsError;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PersonClass;
import org.medfund.institutions.PersonIdentity;
import org.medfund.kernel.CareCategory;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;

/** What happens at the edge of each rule. */
class BenefitBoundariesTests {

    private static final BenefitRules ANKANG = Region.ankang().rules();
    private static final BenefitRules SHANGLUO = Region.shangluo().rules();

    @ParameterizedTest
    @CsvSource({"799.99, 799.99, 0", "800, 800, 0", "800.01, 800, 0.01", "800.02, 800, 0.02"})
    void aStayBelowAtAndJustAboveTheDeductible(String cost, String deductible, String pooled) {
        var benefit = Case.employee().under(ANKANG).line("A", cost).benefit();
        assertThat(benefit.deductible()).isEqualTo(Money.ofYuan(deductible));
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan(pooled));
    }

    /** Cost above the pooled cap = eligible - cap left / ratio: 9,200 - 910 / 0.91 = 8,200, of which 90 %. */
    @Test
    void beyondThePooledCapTheLargeSumFundPays() {
        var benefit = Case.employee()
                .under(ANKANG)
                .after(Year.pooled("119090"))
                .line("A", "10000")
                .benefit();
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan("910"));
        assertThat(benefit.largeSum()).isEqualTo(Money.ofYuan("7380"));
    }

    @Test
    void theOtherReadingOfBeyondTheCapLooksAtTheBenefitCutOff() {
        var rules =
                Region.ankang().but("benefit/large-sum-base", "310", "BENEFIT").rules();
        var benefit = Case.employee()
                .under(rules)
                .after(Year.pooled("119090"))
                .line("A", "10000")
                .benefit();
        assertThat(benefit.largeSum()).isEqualTo(Money.ofYuan("6715.8"));
    }

    @Test
    void theLargeSumFundHasACapInAnkangAndNoneInShangluo() {
        var year = Year.largeSum("280000", "139999");
        assertThat(Case.employee()
                        .under(ANKANG)
                        .after(year)
                        .line("A", "10000")
                        .benefit()
                        .largeSum())
                .isEqualTo(Money.ofYuan("1"));
        assertThat(Case.employee()
                        .under(SHANGLUO)
                        .after(year)
                        .line("A", "10000")
                        .benefit()
                        .largeSum())
                .isEqualTo(Money.ofYuan("8460"));
    }

    @Test
    void aCapThatWasLoweredBelowWhatIsUsedLeavesNothing() {
        var benefit = Case.resident()
                .under(ANKANG)
                .after(Year.pooled("130000"))
                .line("A", "5000")
                .benefit();
        assertThat(benefit.pooled()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 300, 200, 50", "150, 0, 300, 50, 125", "200, 799, 300, 0, 1", "200, 800, 300, 0, 0"})
    void theOutpatientDeductibleAndCapAreOfTheYear(
            String borne, String paid, String cost, String deductible, String pooled) {
        var benefit = Case.employee()
                .under(ANKANG)
                .visit(CareCategory.OUTPATIENT)
                .after(Year.outpatient(borne, paid))
                .line("A", cost)
                .benefit();
        assertThat(benefit.deductible()).isEqualTo(Money.ofYuan(deductible));
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan(pooled));
        assertThat(benefit.added().outpatientDeductible()).isEqualTo(benefit.deductible());
        assertThat(benefit.added().admissions()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"WORKING, 799, 1", "WORKING, 800, 0", "RETIRED, 800, 200", "RETIRED, 999, 1"})
    void theRetiredHaveAHigherOutpatientCap(PersonClass person, String paid, String pooled) {
        var benefit = Case.employee()
                .under(ANKANG)
                .person(person)
                .visit(CareCategory.OUTPATIENT)
                .after(Year.outpatient("200", paid))
                .line("A", "1000")
                .benefit();
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan(pooled));
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_1, 49", "LEVEL_2, 26", "LEVEL_3, 6"})
    void inShangluoEachOutpatientVisitHasADeductible(InstitutionClass at, String pooled) {
        var visit = Case.employee()
                .under(SHANGLUO)
                .at(at)
                .visit(CareCategory.OUTPATIENT)
                .line("A", "100");
        assertThat(visit.benefit().pooled()).isEqualTo(Money.ofYuan(pooled));
        assertThat(visit.after(Year.outpatient("500", "100")).benefit().pooled())
                .isEqualTo(Money.ofYuan(pooled));
    }

    @Test
    void aChronicDiseaseHasACapOfItsOwn() {
        var visit = Case.employee()
                .under(ANKANG)
                .visit(CareCategory.CHRONIC)
                .disease("M01600")
                .line("A", "1000");
        assertThat(visit.benefit().pooled()).isEqualTo(Money.ofYuan("700"));
        assertThat(visit.benefit().added().diseasePooled()).isEqualTo(Money.ofYuan("700"));
        assertThat(visit.after(Year.disease("2900")).benefit().pooled()).isEqualTo(Money.ofYuan("100"));
    }

    @Test
    void aDiseaseThatThePolicyDoesNotNameFollowsTheGeneralRule() {
        var visit = Case.employee()
                .under(ANKANG)
                .visit(CareCategory.CHRONIC)
                .disease("UNKNOWN")
                .line("A", "1000");
        assertThat(visit.benefit().pooled()).isEqualTo(Money.ofYuan("700"));
    }

    @Test
    void aPharmacyFollowsTheRulesOfOutpatientsForEmployeesAndOfNobodyForResidents() {
        var employee = Case.employee()
                .under(ANKANG)
                .at(InstitutionClass.PHARMACY)
                .visit(CareCategory.PHARMACY)
                .account("20")
                .line("A", "300")
                .benefit();
        assertThat(employee.pooled()).isEqualTo(Money.ofYuan("60"));
        assertThat(employee.added().outpatientPooled()).isEqualTo(Money.ofYuan("60"));
        assertThat(employee.account()).isEqualTo(Money.ofYuan("20"));
        var resident = Case.resident()
                .under(ANKANG)
                .at(InstitutionClass.PHARMACY)
                .visit(CareCategory.PHARMACY)
                .account("20")
                .line("A", "300")
                .benefit();
        assertThat(resident.cash()).isEqualTo(Money.ofYuan("300"));
        assertThat(resident.added()).isEqualTo(YearSoFar.NOTHING);
    }

    @Test
    void maternityHasNoDeductibleAndAQuotaForTheVisit() {
        var birth = Case.of(InsuranceType.MATERNITY).under(ANKANG).stay(CareCategory.MATERNITY);
        assertThat(birth.line("A", "4000").benefit().pooled()).isEqualTo(Money.ofYuan("4000"));
        assertThat(birth.line("A", "7000").benefit().pooled()).isEqualTo(Money.ofYuan("10000"));
    }

    /** 10,000 of 25,000 is left after the pooled fund, 6,750 after serious illness; class 2 pays 70 %. */
    @ParameterizedTest
    @CsvSource({"0, 4725", "29999, 1", "30000, 0"})
    void assistanceEndsAtItsCap(String before, String paid) {
        var benefit = Case.resident()
                .under(ANKANG)
                .identity(PersonIdentity.MINIMUM_LIVING)
                .after(Year.assisted(before))
                .visit(CareCategory.CHRONIC)
                .disease("M07800")
                .line("A", "33333.33")
                .benefit();
        assertThat(benefit.assistance()).isEqualTo(Money.ofYuan(paid));
    }

    @Test
    void theAccountMayBeKeptToWhatIsInScope() {
        var rules = Region.ankang()
                .but("benefit/account", "310/INPATIENT", "IN_SCOPE")
                .rules();
        var visit =
                Case.employee().under(rules).account("5000").line("A", "800").line("C", "100");
        assertThat(visit.benefit().account()).isEqualTo(Money.ofYuan("800"));
        assertThat(visit.benefit().cash()).isEqualTo(Money.ofYuan("100"));
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_1, 30, 14, 56", "LEVEL_3, 12.5, 17.5, 70"})
    void whatIsAboveAPriceLimitIsThePatientsBeforeTheFirstSelfPay(
            InstitutionClass at, String over, String first, String in) {
        var benefit = Case.employee()
                .under(ANKANG)
                .at(at)
                .visit(CareCategory.OUTPATIENT)
                .line("LIMITED", "100", "7", "14.285714", "0")
                .benefit();
        assertThat(benefit.overLimit()).isEqualTo(Money.ofYuan(over));
        assertThat(benefit.firstSelf()).isEqualTo(Money.ofYuan(first));
        assertThat(benefit.inPolicy()).isEqualTo(Money.ofYuan(in));
    }

    @Test
    void anItemBelowTheLevelThatItNeedsAndAnItemNobodyKnowsAreFullySelfPaid() {
        var benefit = Case.employee()
                .under(ANKANG)
                .at(InstitutionClass.LEVEL_2)
                .line("HIGH", "10")
                .line("UNKNOWN", "5")
                .benefit();
        assertThat(benefit.fullSelf()).isEqualTo(Money.ofYuan("15"));
        assertThat(Case.employee().under(ANKANG).line("HIGH", "10").benefit().fullSelf())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void whatTheHospitalBearsIsTakenFromThePatientFirstAndFromTheFundsLast() {
        var outside = Case.employee()
                .under(ANKANG)
                .line("C", "100", "1", "100", "100")
                .line("A", "1800")
                .benefit();
        assertThat(outside.pooled()).isEqualTo(Money.ofYuan("910"));
        assertThat(outside.cash()).isEqualTo(Money.ofYuan("890"));
        var inside = Case.employee()
                .under(ANKANG)
                .line("B", "2000", "1", "2000", "500")
                .benefit();
        assertThat(inside.pooled()).isEqualTo(Money.ofYuan("637"));
    }

    @Test
    void aRefundAmongTheLinesUndoesItsLineAndMoreThanThatIsRefused() {
        var visit = Case.employee().under(ANKANG).line("B", "2000").line("B", "-2000", "-1", "2000", "0");
        assertThat(visit.benefit().funds()).isEqualTo(Money.ZERO);
        visit.line("B", "-1", "-1", "1", "0");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(visit::benefit)
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.NEGATIVE_AMOUNT));
    }

    /** Given back one by one, each would round its share up; what is left of the charge is split as if charged alone. */
    @Test
    void aChargeThatIsGivenBackBitByBitLeavesNothing() {
        var visit = Case.employee().under(ANKANG).line("A", "10").line("B", "2.10", "2", "1.05", "0");
        assertThat(visit.benefit().firstSelf()).isEqualTo(Money.ofYuan("0.21"));
        visit.refund(1, "-1.05", "-1");
        assertThat(visit.benefit().firstSelf()).isEqualTo(Money.ofYuan("0.11"));
        visit.refund(1, "-1.05", "-1");
        assertThat(visit.benefit().firstSelf()).isEqualTo(Money.ZERO);
        assertThat(visit.benefit().inPolicy()).isEqualTo(Money.ofYuan("10"));
    }

    /** A stay is the admission of its first part, though the year turns before its last. */
    @Test
    void aSecondStayThatGoesOnInTheNextYearBearsNoMoreThanItsOwnDeductible() {
        var second = Case.employee().under(ANKANG).line("A", "10000").after(Year.admissions(1));
        assertThat(second.benefit().deductible()).isEqualTo(Money.ofYuan("400"));
        var goesOn = Case.employee().under(ANKANG).line("A", "10000").continued("400", 2);
        assertThat(goesOn.benefit().deductible()).isEqualTo(Money.ZERO);
    }

    @Test
    void aHospitalCannotBearMoreThanTheLine() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Case.employee()
                        .under(ANKANG)
                        .line("A", "1", "1", "1", "1.01")
                        .benefit())
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.LINE_SPLIT_WRONG));
    }
}
