package org.medfund.claims.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.InstitutionClass;
import org.medfund.institutions.PersonClass;
import org.medfund.kernel.InsuranceType;
import org.medfund.kernel.Money;

/** The published cases of B.8.5, to the fen. */
class WorkedCasesTests {

    private static final BenefitRules ANKANG = Region.ankang().rules();

    @Test
    void anEmployeesFirstStayAtLevelThree() {
        var benefit = Case.employee()
                .under(ANKANG)
                .line("C", "500")
                .line("B", "7000")
                .line("A", "2500")
                .benefit();
        assertThat(benefit.total()).isEqualTo(Money.ofYuan("10000"));
        assertThat(benefit.fullSelf()).isEqualTo(Money.ofYuan("500"));
        assertThat(benefit.firstSelf()).isEqualTo(Money.ofYuan("700"));
        assertThat(benefit.inPolicy()).isEqualTo(Money.ofYuan("8800"));
        assertThat(benefit.deductible()).isEqualTo(Money.ofYuan("800"));
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan("7280.00"));
        assertThat(benefit.personal()).isEqualTo(Money.ofYuan("2720.00"));
    }

    @Test
    void aResidentsStayAtLevelTwo() {
        var benefit = Case.resident()
                .under(ANKANG)
                .at(InstitutionClass.LEVEL_2)
                .line("B", "4000")
                .line("A", "4000")
                .benefit();
        assertThat(benefit.inPolicy()).isEqualTo(Money.ofYuan("7600"));
        assertThat(benefit.deductible()).isEqualTo(Money.ofYuan("600"));
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan("4900.00"));
        assertThat(benefit.seriousIllness()).isEqualTo(Money.ZERO);
        assertThat(benefit.personal()).isEqualTo(Money.ofYuan("3100.00"));
    }

    /** The year's self-pay of one visit, none of which the pooled fund pays: its cap is used up. */
    @ParameterizedTest
    @CsvSource({"10000, 0", "10001, 0.60", "60000, 31000", "100000, 59000", "500000, 300000"})
    void theSeriousIllnessCurve(String selfPaid, String paid) {
        var benefit = Case.resident()
                .under(ANKANG)
                .after(Year.pooled("120000"))
                .line("A", selfPaid)
                .benefit();
        assertThat(benefit.added().selfPaid()).isEqualTo(Money.ofYuan(selfPaid));
        assertThat(benefit.seriousIllness()).isEqualTo(Money.ofYuan(paid));
    }

    @Test
    void theOtherReadingOfTheCurveCountsItsBandsFromTheDeductible() {
        var rules = Region.ankang()
                .but("benefit/serious-illness-bands", "390", "ABOVE_DEDUCTIBLE")
                .rules();
        var benefit = Case.resident()
                .under(rules)
                .after(Year.pooled("120000"))
                .line("A", "70000")
                .benefit();
        assertThat(benefit.seriousIllness()).isEqualTo(Money.ofYuan("37000"));
    }

    @ParameterizedTest
    @CsvSource({
        "LEVEL_1, WORKING, 0, 200, 95", "LEVEL_2, WORKING, 0, 400, 94", "LEVEL_3, WORKING, 0, 800, 91",
        "LEVEL_3, WORKING, 1, 400, 91", "LEVEL_3, WORKING, 2, 0, 91", "LEVEL_3, WORKING, 7, 0, 91",
        "LEVEL_3, RETIRED, 0, 700, 92", "LEVEL_2, RETIRED, 1, 100, 95", "LEVEL_1, RETIRED, 1, 0, 96",
    })
    void ankangEmployees(InstitutionClass at, PersonClass person, int before, String deductible, int percent) {
        var benefit = Case.employee()
                .under(ANKANG)
                .at(at)
                .person(person)
                .after(Year.admissions(before))
                .line("A", "10000")
                .benefit();
        assertStay(benefit, deductible, percent);
        assertThat(benefit.added().admissions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"LEVEL_1, 0, 200, 80", "LEVEL_2, 3, 600, 70", "LEVEL_3, 1, 2000, 60"})
    void ankangResidentsHaveTheSameDeductibleAtEachStay(
            InstitutionClass at, int before, String deductible, int percent) {
        assertStay(
                Case.resident()
                        .under(ANKANG)
                        .at(at)
                        .after(Year.admissions(before))
                        .line("A", "10000")
                        .benefit(),
                deductible,
                percent);
    }

    @ParameterizedTest
    @CsvSource({"UNGRADED, 100, 80", "LEVEL_1, 300, 80", "LEVEL_2, 400, 75", "LEVEL_3, 500, 70"})
    void shangluoResidents(InstitutionClass at, String deductible, int percent) {
        var rules = Region.shangluo().rules();
        assertStay(Case.resident().under(rules).at(at).line("A", "10000").benefit(), deductible, percent);
    }

    @ParameterizedTest
    @CsvSource({"WORKING, 0, 26672", "RETIRED, 0, 27260", "WORKING, 1, 26795.2", "WORKING, 5, 26918.4"})
    void shangluoEmployeesHaveABandFromTenThousandOn(PersonClass person, int before, String pooled) {
        var benefit = Case.of(InsuranceType.EMPLOYEE)
                .under(Region.shangluo().rules())
                .person(person)
                .after(Year.admissions(before))
                .line("A", "30000")
                .benefit();
        assertThat(benefit.pooled()).isEqualTo(Money.ofYuan(pooled));
    }

    private static void assertStay(Benefit benefit, String deductible, int percent) {
        assertThat(benefit.deductible()).isEqualTo(Money.ofYuan(deductible));
        var above = Money.ofYuan("10000").minus(Money.ofYuan(deductible));
        assertThat(benefit.pooled()).isEqualTo(Money.ofFen(above.fen() * percent / 100));
    }
}
