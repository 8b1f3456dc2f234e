package org.medfund.audit.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.audit.Bill.stay;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medfund.audit.AuditTest;
import org.medfund.audit.Bill;
import org.medfund.audit.Planted;
import org.medfund.audit.PlantedPersons;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.MonitoringTopics;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The indicators of a month, counted from what is settled. */
@AuditTest
class IndicatorTests {

    private static final Actor TEST = Actor.system("test");

    @Autowired
    Planted planted;

    @Autowired
    PlantedPersons persons;

    @Autowired
    PolicyWriter policies;

    @Autowired
    InstitutionWriter institutions;

    @Autowired
    MockMvcTester http;

    @Test
    void aMonthWithoutAnythingIsNotApplicable() {
        decide("680900", MonitoringTopics.TARGET, "CROSS_PROVINCE_DIRECT/*", "70");
        for (var indicator : month("680900")) {
            assertThat(indicator.path("result").asString()).isEqualTo("NOT_APPLICABLE");
            assertThat(indicator.has("valuePpm") && !indicator.path("valuePpm").isNull())
                    .isFalse();
        }
    }

    @Test
    void otherRegionsAndInstitutionsSeeNothing() {
        assertThat(get("680950", "AUDITOR", "680900", "")).hasStatus(404);
        assertThat(get("680950", "INSTITUTION", "680950", "")).hasStatus(403);
        assertThat(get("680950", "AUDITOR", "680950", "/DRG_SHARE?stratum=SOME"))
                .hasStatus(400);
        assertThat(get("680950", "AUDITOR", "680950", "/NOTHING")).hasStatus(400);
    }

    /**
     * S1-1.1: of ten cross-province admissions seven were settled directly and three reimbursed by hand. Stays in the province,
     * outpatient care, what is not approved and what is approved in another month are none of them.
     */
    @Test
    void theDirectRateIsThatOfCrossProvinceAdmissions() {
        decide("681100", MonitoringTopics.TARGET, "CROSS_PROVINCE_DIRECT/*", "70");
        var direct = new Bill[7];
        for (var i = 0; i < direct.length; i++) {
            direct[i] = outsider("111100");
        }
        planted.recorded("681100", direct);
        var outpatient = new Bill();
        outpatient.insuredRegion = "111100";
        var reversed = outsider("111100");
        planted.recorded("681100", outpatient, outsider("681200"), outsider("681100"), reversed, reversed.reversal());
        for (var i = 0; i < 3; i++) {
            persons.reimbursed("111100", "681100", true, "2026-01-31T15:59:59Z");
        }
        persons.reimbursed("111100", "681100", false, "2026-01-31T15:59:59Z");
        persons.reimbursed("681200", "681100", true, "2026-01-31T15:59:59Z");
        persons.reimbursed("111100", "681100", true, null);
        persons.reimbursed("111100", "681100", true, "2026-01-31T16:00:00Z");
        assertThat(shown("681100", "CROSS_PROVINCE_DIRECT", "CARE_PLACE")).isEqualTo("7/10 700000 MET");
        assertThat(shown("681100", "CROSS_PROVINCE_DIRECT", "INSURED_PLACE")).isEqualTo("0/0 0 NOT_APPLICABLE");
        assertThat(shown("111100", "CROSS_PROVINCE_DIRECT", "INSURED_PLACE")).isEqualTo("7/10 700000 NO_TARGET");
        persons.reimbursed("111100", "681100", true, "2025-12-31T16:00:00Z");
        assertThat(shown("681100", "CROSS_PROVINCE_DIRECT", "CARE_PLACE")).isEqualTo("7/11 636364 MISSED");
        assertThat(behind("681100", "CROSS_PROVINCE_DIRECT?stratum=CARE_PLACE")).hasSize(11);
    }

    /** S1-1.1: a stay that is settled in parts is one admission, and one that is reversed later is taken off then. */
    @Test
    void aStayInPartsIsOneAdmission() {
        var first = outsider("111300");
        var last = outsider("111300");
        last.visit = first.visit;
        planted.recorded("681300", first, last, first.reversal());
        assertThat(shown("681300", "CROSS_PROVINCE_DIRECT", "CARE_PLACE")).isEqualTo("1/1 1000000 NO_TARGET");
    }

    /** S1-1.2: 4 of the 5 that are switched on count at the end of the month, beside 2 in the beginning. */
    @Test
    void theOutpatientNetworkIsCountedAgainstItsBase() {
        decide("681500", MonitoringTopics.TARGET, "OUTPATIENT_NETWORK/ALL", "200");
        for (var i = 1; i <= 6; i++) {
            register("681500", "H68150" + i);
            if (i < 6) {
                decide("681500", MonitoringTopics.NETWORK_OUTPATIENT, "H68150" + i, "on");
            }
        }
        decide("681500", MonitoringTopics.NETWORK_OUTPATIENT, "H681600", "on");
        assertThat(shown("681500", "OUTPATIENT_NETWORK", "ALL")).isEqualTo("5/0 0 NOT_APPLICABLE");
        decide("681500", MonitoringTopics.NETWORK_BASE, "*", "2 assumed");
        end("681500", "H681501", "2026-01-31T15:59:59Z");
        end("681500", "H681502", "2026-01-31T16:00:00Z");
        assertThat(shown("681500", "OUTPATIENT_NETWORK", "ALL")).isEqualTo("4/2 2000000 MET");
        decide("681500", MonitoringTopics.NETWORK_OUTPATIENT, "H681503", "off", "2026-01-31");
        assertThat(shown("681500", "OUTPATIENT_NETWORK", "ALL")).isEqualTo("3/2 1500000 MISSED");
        assertThat(behind("681500", "OUTPATIENT_NETWORK"))
                .extracting(row -> row.path("institution").asString())
                .containsExactly("H681502", "H681504", "H681505");
    }

    /** S4-B2c, S4-C2a: about 70 % of the in-policy cost of residents' stays, without the account, outpatients and reversals. */
    @Test
    void theInPolicyShareIsThatOfAllFundsInStays() {
        decide("681700", MonitoringTopics.TARGET, "IN_POLICY_SHARE/390", "70");
        decide("681700", MonitoringTopics.TOLERANCE, "IN_POLICY_SHARE/390", "5 assumed");
        var resident = paid(resident(), 60_00, 8_00, 10_00);
        var reversed = resident();
        planted.recorded("681700", resident, reversed, reversed.reversal(), new Bill(), inJanuary());
        assertThat(shown("681700", "IN_POLICY_SHARE", "390")).isEqualTo("6800/9000 755556 MISSED");
        planted.recorded("681700", paid(resident(), 61_00, 0, 0));
        assertThat(shown("681700", "IN_POLICY_SHARE", "390")).isEqualTo("12900/19000 678947 MET");
        assertThat(shown("681700", "IN_POLICY_SHARE", "310")).isEqualTo("6000/10000 600000 NO_TARGET");
        assertThat(behind("681700", "IN_POLICY_SHARE?stratum=390")).hasSize(4);
    }

    /** S4-C5b: the settlement's clearing way decides, else its institution's method on the date; both strata and pilots. */
    @Test
    void theDrgShareIsWhatDrgAndDipPayOfTheInpatientFund() {
        decide("681800", MonitoringTopics.TARGET, "DRG_SHARE/ALL", "70");
        decide("681800", MonitoringTopics.CLEARING_WAYS, "40", "DRG");
        decide("681800", MonitoringTopics.CLEARING_WAYS, "1", "BY_ITEM");
        decide("681800", MonitoringTopics.PAYMENT_METHOD, "H1", "DIP");
        decide("681800", MonitoringTopics.PAYMENT_METHOD, "H2", "BY_ITEM");
        decide("681800", MonitoringTopics.PAYMENT_METHOD, "H2", "DRG", "2026-01-21");
        decide("681800", MonitoringTopics.PAYMENT_PILOT, "H2", "TCM_DISEASES");
        var byItem = inJanuary();
        byItem.clrWay = "1";
        var elsewhere = outsider("111800");
        elsewhere.clrWay = "40";
        elsewhere.institution = "H3";
        var before = inJanuary();
        before.institution = "H2";
        var after = stay("H2", "2026-01-20T10:00:00", "2026-01-21T00:00:00");
        planted.recorded("681800", inJanuary(), byItem, elsewhere, before, after);
        assertThat(shown("681800", "DRG_SHARE", "ALL")).isEqualTo("18000/30000 600000 MISSED");
        assertThat(shown("681800", "DRG_SHARE", "LOCAL")).isEqualTo("12000/24000 500000 NO_TARGET");
        assertThat(shown("681800", "DRG_SHARE", "ELSEWHERE")).isEqualTo("6000/6000 1000000 NO_TARGET");
        assertThat(shown("681800", "DRG_SHARE", "TCM_DISEASES")).isEqualTo("6000/12000 500000 NO_TARGET");
        assertThat(shown("681800", "DRG_SHARE", "COUNTY_COMMUNITY")).isEqualTo("0/0 0 NOT_APPLICABLE");
        decide("681800", MonitoringTopics.CLEARING_WAYS, "1", "DIP");
        assertThat(shown("681800", "DRG_SHARE", "ALL")).isEqualTo("24000/30000 800000 MET");
    }

    /** S2-10b: of five admissions one of each group, known by institution, item and identity; days and funds with them. */
    @Test
    void theAdmissionsOfEachGroupAreCounted() {
        decide("681900", MonitoringTopics.CARE_GROUP, "institution/H9", "PSYCHIATRIC");
        decide("681900", MonitoringTopics.CARE_GROUP, "item/ITEM-R", "REHABILITATION");
        decide("681900", BenefitTopics.ASSISTANCE_CLASS, "MINIMUM_LIVING", "2");
        var psychiatric = stay("H9", "2026-01-01T10:00:00", "2026-01-31T09:00:00");
        var rehabilitation = inJanuary();
        rehabilitation.lines = List.of(Bill.line(1, "ITEM-A", 40_00, 1), Bill.line(2, "ITEM-R", 60_00, 1));
        var assisted = inJanuary();
        var paidFor = paid(outsider("681900"), 60_00, 20_00, 0);
        var person = persons.person();
        persons.identity("681900", person, "MINIMUM_LIVING");
        persons.identity("681900", persons.person(), "ORPHAN");
        var reversed = stay("H9", "2026-01-01T10:00:00", "2026-01-05T09:00:00");
        planted.recorded(
                "681900", psychiatric, rehabilitation, assisted, paidFor, inJanuary(), reversed, reversed.reversal());
        persons.computed("681900", assisted, person);
        assertThat(shown("681900", "GROUP_ADMISSIONS", "PSYCHIATRIC")).isEqualTo("1/5 200000 NO_TARGET");
        assertThat(shown("681900", "GROUP_ADMISSIONS", "REHABILITATION")).isEqualTo("1/5 200000 NO_TARGET");
        assertThat(shown("681900", "GROUP_ADMISSIONS", "ASSISTED")).isEqualTo("2/5 400000 NO_TARGET");
        assertThat(shown("681900", "GROUP_DAYS", "PSYCHIATRIC")).isEqualTo("30/50 600000 NO_TARGET");
        assertThat(shown("681900", "GROUP_FUND", "ASSISTED")).isEqualTo("14000/32000 437500 NO_TARGET");
        assertThat(behind("681900", "GROUP_ADMISSIONS?stratum=ASSISTED"))
                .filteredOn(row -> row.path("numerator").asLong() == 1)
                .extracting(row -> row.path("id").asString())
                .containsExactlyInAnyOrder(Ids.text(assisted.id), Ids.text(paidFor.id));
    }

    @Test
    void whatIsBehindComesInPages() {
        planted.recorded("682000", outsider("112000"), outsider("112000"), outsider("112000"));
        var first = get("682000", "AUDITOR", "682000", "/CROSS_PROVINCE_DIRECT?stratum=CARE_PLACE&limit=2");
        assertThat(first).hasStatusOk();
        var page = json(first);
        assertThat(page.path("items")).hasSize(2);
        var rest = behind(
                "682000",
                "CROSS_PROVINCE_DIRECT?stratum=CARE_PLACE&limit=2&cursor="
                        + page.path("nextCursor").asString());
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(page.path("items"));
    }

    /** Five days in H1: 100.00 yuan, of which the pooled fund pays 60.00. */
    private static Bill inJanuary() {
        return stay("H1", "2026-01-10T10:00:00", "2026-01-15T09:00:00");
    }

    private static Bill outsider(String insured) {
        var bill = inJanuary();
        bill.insuredRegion = insured;
        return bill;
    }

    private static Bill resident() {
        var bill = inJanuary();
        bill.insutype = "390";
        return bill;
    }

    private static Bill paid(Bill bill, long pooled, long assistance, long fullSelf) {
        bill.pooled = pooled;
        bill.assistance = assistance;
        bill.fullSelf = fullSelf;
        return bill;
    }

    private void register(String region, String code) {
        institutions.register(
                List.of(new Institution(
                        new InstitutionCode(code),
                        new RegionCode(region),
                        code,
                        InstitutionKind.HOSPITAL,
                        2,
                        List.of(new AgreementPeriod(Instant.parse("2024-01-01T00:00:00Z"), AgreementState.ACTIVE)),
                        new BankAccount("62220000" + code.substring(1), code))),
                TEST);
    }

    private void end(String region, String code, String at) {
        institutions.changeAgreement(
                new RegionCode(region),
                new InstitutionCode(code),
                AgreementState.ENDED,
                Instant.parse(at),
                "test",
                TEST);
    }

    private void decide(String region, String topic, String key, String value) {
        decide(region, topic, key, value, "2026-01-01");
    }

    private void decide(String region, String topic, String key, String value, String from) {
        policies.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(topic, key, LocalDate.parse(from), value, "test")),
                TEST);
    }

    private String shown(String region, String indicator, String stratum) {
        for (var row : month(region)) {
            if (row.path("indicator").asString().equals(indicator)
                    && row.path("stratum").asString().equals(stratum)) {
                return "%d/%d %d %s"
                        .formatted(
                                row.path("numerator").asLong(),
                                row.path("denominator").asLong(),
                                row.path("valuePpm").asLong(0),
                                row.path("result").asString());
            }
        }
        throw new AssertionError(indicator + " " + stratum + " is not shown");
    }

    private List<JsonNode> month(String region) {
        return json(get(region, "AUDITOR", region, ""))
                .path("indicators")
                .valueStream()
                .toList();
    }

    private List<JsonNode> behind(String region, String of) {
        return json(get(region, "FINANCE", region, "/" + of))
                .path("items")
                .valueStream()
                .toList();
    }

    private MvcTestResult get(String region, String role, String served, String of) {
        return http.get()
                .uri("/api/indicators/" + region + "/2026-01" + of)
                .header("Test-Caller", "a1;agency;" + role + ";" + served)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
