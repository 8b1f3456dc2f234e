package org.medfund.institutions.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstitutionsError;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.PolicyChangeReported;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The benefit list (医疗保障待遇清单) of a province, what it cleans out, and what is reported before it is decided. */
@InstitutionsTest
class BenefitListTests {

    private static final Actor PUBLISHER = new Actor("r1", "agency", "RULE_PUBLISHER", "api");
    private static final LocalDate OLD = LocalDate.of(2021, 1, 1);
    private static final LocalDate LISTED = LocalDate.of(2022, 1, 1);
    private static final LocalDate CLEAN = LocalDate.of(2023, 1, 1);
    private static final String ENTERPRISE = "370100/OUTPATIENT";
    private static final String CIVIL_SERVANT = "320100/OUTPATIENT";
    private static final String REPORT = """
        {"topic": "benefit/cap", "validFrom": "2026-01-01", "reportedTo": "自治区医疗保障局",
         "document": "桂医保报〔2025〕9号", "reportedAt": "2025-12-01T00:00:00Z"}\
        """;

    @Autowired
    PolicyWriter writer;

    @Autowired
    PolicyBooks books;

    @Autowired
    Evidence evidence;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    // S4-B2a
    @Test
    void refusesABenefitThatIsNotOnTheList() {
        var region = new RegionCode("810100");
        decide(region, supplement(ENTERPRISE, OLD, "10"));
        list(region, LISTED, "supplement/320100", "on");

        refuses(InstitutionsError.BENEFIT_OFF_LIST, region, supplement(ENTERPRISE, LISTED, "20"));
        refuses(InstitutionsError.BENEFIT_OFF_LIST, region, deductible(LISTED));
        decide(region, supplement(CIVIL_SERVANT, LISTED, "20"));
        list(region, CLEAN, "supplement/*", "on");
        list(region, CLEAN, "deductible/310", "on");

        decide(region, supplement(ENTERPRISE, CLEAN, "20"), deductible(CLEAN));
        assertThat(find(region, CLEAN, ENTERPRISE)).isEqualTo("20");
    }

    // S4-B2a: what is no benefit needs no list
    @Test
    void asksNothingOfWhatIsNoBenefit() {
        var region = new RegionCode("820100");
        list(region, LISTED, "supplement/320100", "on");
        assertThatCode(() -> decide(region, new PolicyDecision(PolicyTopics.PAYOUT_RATIO, "*/*/*", LISTED, "90", "b")))
                .doesNotThrowAnyException();
    }

    // S4-C4: what is taken off the list is cleaned out on that date, and was in force until then
    @Test
    void cleansOutWhatIsTakenOffTheListByItsEndDate() {
        var region = new RegionCode("830100");
        decide(region, supplement(ENTERPRISE, OLD, "10"), supplement(CIVIL_SERVANT, OLD, "15"));
        list(region, LISTED, "supplement/*", "on");
        list(region, CLEAN, "supplement/370100", "off");

        assertThat(find(region, CLEAN.minusDays(1), ENTERPRISE)).isEqualTo("10");
        assertThat(find(region, CLEAN, ENTERPRISE)).isEqualTo("none");
        assertThat(find(region, CLEAN, CIVIL_SERVANT)).isEqualTo("15");
        refuses(InstitutionsError.BENEFIT_OFF_LIST, region, supplement(ENTERPRISE, CLEAN, "10"));
    }

    // S4-C4: the policy register with its flag
    @Test
    void showsWhichPoliciesAreOnTheList() {
        var region = new RegionCode("840100");
        decide(region, supplement(ENTERPRISE, OLD, "10"), supplement(CIVIL_SERVANT, OLD, "15"));
        list(region, LISTED, "supplement/320100", "on");

        var register = publisher("840100").get("/api/policies/840100?topic=benefit/supplement&asOf=2022-06-01");

        assertThat(register)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].key")
                .asArray()
                .containsExactly(CIVIL_SERVANT, ENTERPRISE);
        assertThat(register)
                .bodyJson()
                .extractingPath("$.items[*].onList")
                .asArray()
                .containsExactly(true, false);
    }

    // S4-C4: pooling by the region (自治区级统筹) goes by steps, insurance by insurance
    @Test
    void leavesTheBenefitsOfAPooledInsuranceToTheProvince() {
        var region = new RegionCode("850100");
        var province = region.province();
        decide(province, cap("390", OLD, "200000"), cap("310", OLD, "400000"));
        decide(region, cap("390", OLD, "150000"), cap("310", OLD, "300000"));
        refuses(InstitutionsError.PROVINCE_DECIDES, region, pooling("390", LISTED, "PROVINCE"));
        decide(province, pooling("390", LISTED, "CITY"), pooling("390", CLEAN, "PROVINCE"));

        assertThat(cap(region, "390", LISTED)).isEqualTo("150000");
        assertThat(cap(region, "390", CLEAN)).isEqualTo("200000");
        assertThat(cap(region, "310", CLEAN)).isEqualTo("300000");
        refuses(InstitutionsError.PROVINCE_DECIDES, region, cap("390", CLEAN, "150000"));
        decide(region, cap("310", CLEAN, "320000"));
        decide(province, cap("390", CLEAN, "210000"));
    }

    // S4-C4: the list is the province's
    @Test
    void letsOnlyTheProvinceKeepTheList() {
        var region = new RegionCode("860100");
        var own = new PolicyDecision(BenefitTopics.LIST, "supplement/*", LISTED, "on", "b");
        refuses(InstitutionsError.PROVINCE_DECIDES, region, own);
        decide(region.province(), own);
    }

    // S4-C4: a major change is reported first, and each by a report of its own
    @Test
    void decidesAMajorChangeOnlyAfterItsReport() {
        var region = new RegionCode("870100");
        var from = LocalDate.of(2026, 1, 1);
        decide(region, new PolicyDecision(PolicyTopics.MAJOR, BenefitTopics.CAP, OLD, "on", "b"));
        refuses(InstitutionsError.CHANGE_UNREPORTED, region, cap("390", from, "1"));
        report("870100", REPORT.replace("benefit/cap", "benefit/ratio"));
        report("870100", REPORT.replace("2026-01-01", "2026-02-01"));
        refuses(InstitutionsError.CHANGE_UNREPORTED, region, cap("390", from, "1"));

        report("870100", REPORT);
        decide(region, cap("390", from, "1"));

        refuses(InstitutionsError.CHANGE_UNREPORTED, region, cap("390", from, "2"));
        report("870100", REPORT);
        decide(region, cap("390", from, "2"));
        decide(region, cap("390", from, "2"));
        var answer = publisher("870100").get("/api/policies/870100/reports");
        assertThat(answer).bodyJson().extractingPath("$[*].reportNo").asArray().containsExactly(1, 1, 1, 2);
    }

    // S4-C3c: a tilted plan has a filing record with superiors, of its own and from before; nobody has to call it major
    @Test
    void decidesAPlanOfTiltedAssistanceOnlyAfterItIsFiled() {
        var region = new RegionCode("698100");
        var filed = REPORT.replace("benefit/cap", BenefitTopics.TILTED_ASSISTANCE);
        refuses(InstitutionsError.CHANGE_UNREPORTED, region, tilted("10000/50/20000 assumed"));

        report("698100", filed);
        decide(region, tilted("10000/50/20000 assumed"));

        refuses(InstitutionsError.CHANGE_UNREPORTED, region, tilted("10000/60/none"));
        assertThat(publisher("698100").get("/api/policies/698100/reports"))
                .bodyJson()
                .extractingPath("$[0]")
                .asMap()
                .containsKeys("reportedTo", "document", "reportedAt", "recordedAt", "actor");
    }

    @Test
    void keepsWithEachReportTheDigestThatItsEventCarries() {
        report("696100", REPORT);
        var event = TrailReading.events(db, PolicyChangeReported.TYPE, "696100", PolicyChangeReported.class)
                .getFirst();
        var row = evidence.read(
                        "policy_change_report",
                        ChangeReport.class,
                        "WHERE region = :region",
                        Map.of("region", "696100"))
                .getFirst();
        var salt = db.sql("SELECT salt FROM policy_change_report WHERE region = '696100'")
                .query(String.class)
                .single();
        assertThat(event.sha256()).isEqualTo(TrailReading.sha256(salt, row));
        assertThat(row.reportedAt()).isEqualTo(Instant.parse("2025-12-01T00:00:00Z"));
    }

    @Test
    void takesNoReportThatIsWrongOrOfSomebodyElse() {
        assertThat(reported("697100", REPORT.replace("2025-12", "2095-12"))).hasStatus(422);
        assertThat(reported("697100", REPORT.replace("benefit/cap", "benefit/colour")))
                .hasStatus(422);
        assertThat(reported("697100", REPORT.replace("document", "paper"))).hasStatus(400);
        assertThat(Http.as(mvc, "AUDITOR", "697100").post("/api/policies/697100/reports", REPORT))
                .hasStatus(403);
        assertThat(publisher("697200").post("/api/policies/697100/reports", REPORT))
                .hasStatus(404);
        assertThat(publisher("697200").get("/api/policies/697100/reports")).hasStatus(404);
        assertThat(publisher("697100").get("/api/policies/697100/reports"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    private void decide(RegionCode region, PolicyDecision... decisions) {
        writer.decide(region, List.of(decisions), PUBLISHER);
    }

    private void list(RegionCode region, LocalDate from, String key, String value) {
        decide(region.province(), new PolicyDecision(BenefitTopics.LIST, key, from, value, "医保发〔2021〕5号"));
    }

    private void refuses(InstitutionsError error, RegionCode region, PolicyDecision decision) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> decide(region, decision))
                .satisfies(refused -> assertThat(refused.errorCode()).isEqualTo(error));
    }

    private String find(RegionCode region, LocalDate date, String key) {
        return books.asOf(region, date).find(BenefitTopics.SUPPLEMENT, key).orElse("none");
    }

    private String cap(RegionCode region, String insurance, LocalDate date) {
        return books.asOf(region, date).require(BenefitTopics.CAP, insurance + "/POOLED/*");
    }

    private static PolicyDecision supplement(String key, LocalDate from, String percent) {
        return new PolicyDecision(BenefitTopics.SUPPLEMENT, key, from, percent, "b");
    }

    private static PolicyDecision deductible(LocalDate from) {
        return new PolicyDecision(BenefitTopics.DEDUCTIBLE, "310/OUTPATIENT/*/*/*", from, "10", "b");
    }

    private static PolicyDecision tilted(String plan) {
        return new PolicyDecision(BenefitTopics.TILTED_ASSISTANCE, "*", LocalDate.of(2026, 1, 1), plan, "b");
    }

    private static PolicyDecision cap(String insurance, LocalDate from, String yuan) {
        return new PolicyDecision(BenefitTopics.CAP, insurance + "/POOLED/*", from, yuan, "b");
    }

    private static PolicyDecision pooling(String insurance, LocalDate from, String whose) {
        return new PolicyDecision(PolicyTopics.POOLING, insurance, from, whose, "b");
    }

    private void report(String region, String body) {
        assertThat(reported(region, body)).hasStatusOk();
    }

    private MvcTestResult reported(String region, String body) {
        return publisher(region).post("/api/policies/" + region + "/reports", body);
    }

    private Http publisher(String regions) {
        return Http.as(mvc, "RULE_PUBLISHER", regions);
    }
}
