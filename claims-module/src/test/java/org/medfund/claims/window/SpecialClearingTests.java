package org.medfund.claims.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;
import static org.medfund.claims.window.WindowTown.MORNING;
import static org.medfund.claims.window.WindowTown.NOON;
import static org.medfund.claims.window.WindowTown.fee;
import static org.medfund.kernel.InsuranceType.EMPLOYEE;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.visit.VisitFacts;
import org.medfund.claims.visit.VisitFee;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Money;
import org.medfund.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Cost that the nation clears apart: Covid patients and vaccines. */
@ClaimsTest
class SpecialClearingTests {

    private static final String REGION = "610712";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WindowTown towns;

    @Autowired
    Window window;

    private WindowTown.Town town;

    @BeforeEach
    void open() {
        town = towns.open(REGION, mvc);
        town.decide(PolicyTopics.CLEARING_TYPES, "COVID", "新冠患者医疗费用");
        town.decide(PolicyTopics.CLEARING_TYPES, "VACC", "新冠疫苗及接种费用");
        town.decide(PolicyTopics.SPECIAL_CLEARING, "disease/U07100", "COVID");
        town.decide(PolicyTopics.SPECIAL_CLEARING, "item/VAX", "VACC");
        town.decide(PolicyTopics.CATALOGUE_ITEMS, "VAX", "{\"name\":\"新冠疫苗\",\"class\":\"A\"}");
        free("INPATIENT.COVID");
        free("OUTPATIENT.VACC");
    }

    /** S4-B7a, S4-C8c: a Covid patient's stay is settled by the special rule and marked for national clearing. */
    @Test
    void aCovidPatientsStayIsSettledBySpecialRuleAndClearedApart() {
        var person = town.employee();
        var covid = new VisitFacts("21", MORNING, NOON, "U07100", null, false, false);
        var stay = town.visit(person, EMPLOYEE, covid, true, fee("1", "A", "10000"));
        var record = window.settle(town.order(person, stay).order()).row().content();
        assertThat(record.codes().clrType()).isEqualTo("COVID");
        assertThat(record.amounts().pooled()).isEqualTo(Money.ofYuan("10000"));

        var other = town.employee();
        var ordinary = window.settle(town.order(other, town.stay(other, EMPLOYEE, fee("1", "A", "10000")))
                        .order())
                .row()
                .content();
        assertThat(ordinary.codes().clrType()).isEqualTo("21");
        assertThat(ordinary.amounts().pooled()).isLessThan(Money.ofYuan("10000"));
    }

    /** S4-B7a: the cost of a vaccine is an item type of its own, and is not mixed with other cost. */
    @Test
    void aVaccineIsSettledApartAndClearedApart() {
        var person = town.employee();
        refused(visit(person, fee("1", "VAX", "80"), fee("2", "A", "20")), person);

        var alone = window.settle(town.order(person, visit(person, fee("1", "VAX", "80")))
                        .of(EMPLOYEE, "11")
                        .order())
                .row()
                .content();
        assertThat(alone.codes().clrType()).isEqualTo("VACC");
        assertThat(alone.amounts().pooled()).isEqualTo(Money.ofYuan("80"));
    }

    /** S4-B7a: a cap of cost that is cleared apart holds for the year, also in one batch of orders after the other. */
    @Test
    void theCapOfCostThatIsClearedApartHoldsForTheYear() {
        town.decide(BenefitTopics.CAP, "310/OUTPATIENT.VACC/*", "100");
        var person = town.employee();
        assertThat(vaccinated(person)).isEqualTo(Money.ofYuan("80"));
        assertThat(vaccinated(person)).isEqualTo(Money.ofYuan("20"));
        assertThat(vaccinated(town.employee())).isEqualTo(Money.ofYuan("80"));
    }

    private Money vaccinated(UUID person) {
        var order = town.order(person, visit(person, fee("1", "VAX", "80"))).of(EMPLOYEE, "11");
        return window.settle(order.order()).row().content().amounts().pooled();
    }

    /** S4-C8c: a ready-made record of a vaccine has to have its type too, so that it clears with the others. */
    @Test
    void aReadyMadeRecordOfAVaccineHasItsType() {
        var hospital = Http.hospital(mvc, town.hospital(), REGION);
        var record = SettlementJson.of(town.hospital(), "VACC-1")
                .withLine(0, "med_list_codg", "VAX")
                .withLine(1, "med_list_codg", "VAX");
        assertThat(problem(hospital.post("/api/settlements", record), 422)).isEqualTo("CLAIMS-0144");
        json(hospital.post("/api/settlements", record.with("clr_type", "VACC")), 201);
    }

    private UUID visit(UUID person, VisitFee... fees) {
        return town.outpatient(person, EMPLOYEE, fees);
    }

    private void refused(UUID visit, UUID person) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> window.settle(
                        town.order(person, visit).of(EMPLOYEE, "11").order()))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(ClaimsError.SPECIAL_APART));
    }

    /** No deductible, all paid, no cap of its own. */
    private void free(String care) {
        town.decide(BenefitTopics.DEDUCTIBLE, "310/" + care + "/*/*/*", "0");
        town.decide(BenefitTopics.YEAR_DEDUCTIBLE, "310/" + care + "/*/*", "0");
        town.decide(BenefitTopics.RATIO, "310/" + care + "/*/*/0", "100");
        town.decide(BenefitTopics.CAP, "310/" + care + "/*", "none");
    }
}
