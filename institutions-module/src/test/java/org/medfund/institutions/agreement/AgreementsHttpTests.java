package org.medfund.institutions.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.AgreementPhase;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.AgreementStepTaken;
import org.medfund.institutions.AgreementTerms;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstitutionMother;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the application to the end over HTTP, and what the register says then. */
@InstitutionsTest
class AgreementsHttpTests {

    private static final Actor MAKER = new Actor("m1", "agency", "MAKER", "api");
    private static final String APPLICATION = """
        {"region": "%1$s", "code": "%2$s", "name": "新医院", "kind": "HOSPITAL", "level": 2, "district": "%1$s",
         "publicOwned": false, "examinations": true, "regionalCentre": false,
         "bankAccount": "6222000012345678", "bankAccountName": "新医院",
         "evidence": [{"condition": "LICENCE", "document": "证1"},
            {"condition": "THREE_MONTHS_OF_OPERATION", "document": "证2"},
            {"condition": "QUALIFIED_STAFF", "document": "证3"},
            {"condition": "INSURANCE_OFFICER", "document": "证4"},
            {"condition": "MANAGEMENT_RULES", "document": "证5"},
            {"condition": "INTERFACE", "document": "证6"},
            {"condition": "TRACE_CODES", "document": "证7"},
            {"condition": "TECHNICIAN", "document": "证8"},
            {"condition": "IMAGES_KEPT", "document": "证9"},
            {"condition": "PRICES_AS_PUBLIC", "document": "证10"}],
         "appliedAt": "2026-01-04T00:00:00Z"}\
        """;
    private static final String SIGN = """
        {"step": "SIGN", "effectiveAt": "2026-01-31T16:00:00Z", "until": "2028-01-01", "clausesVersion": "2026-1",
         "clauses": ["INSTANT_SETTLEMENT", "FEE_REVIEW"], "reason": "签订"}\
        """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstitutionRegister register;

    @Autowired
    InstitutionWriter writer;

    @Autowired
    AgreementTerms terms;

    @Autowired
    PolicyWriter policy;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    // S2-2a: every condition that applies, each with its document
    @ParameterizedTest
    @CsvSource({
        "LICENCE", "THREE_MONTHS_OF_OPERATION", "QUALIFIED_STAFF", "INSURANCE_OFFICER", "MANAGEMENT_RULES",
        "INTERFACE", "TRACE_CODES", "TECHNICIAN", "IMAGES_KEPT", "PRICES_AS_PUBLIC"
    })
    void acceptsNobodyWithoutTheDocumentForACondition(String condition) {
        quota("660100", 100);
        var code = "AGA" + condition.replace("_", "");
        var body = APPLICATION
                .formatted("660100", code)
                .replaceAll("\\{\"condition\": \"" + condition + "\"[^}]*\\},?", "")
                .replaceAll(",\\s*\\]", "]");
        assertThat(maker("660100").post("/api/agreements", body)).hasStatusOk();
        var answer = step("660100", code, "ACCEPT", "2026-01-05T00:00:00Z");
        problem(answer, 422, "INSTITUTIONS-0017");
        assertThat(answer).bodyText().contains("/evidence/" + condition);
    }

    // S2-3b, S2-7b: who is not public has promised the prices of those that are; a new contract has its first day
    @Test
    void tellsOwnerPromiseAndFirstDayOfTheContract() {
        signed("660350", "AGP1");
        var standing = terms.at(new InstitutionCode("AGP1"), Instant.parse("2026-02-01T00:00:00Z"))
                .orElseThrow();
        assertThat(standing.publicOwned()).isFalse();
        assertThat(standing.pricesAsPublic()).isTrue();
        assertThat(standing.contractFrom()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(maker("660350").get("/api/agreements/660350/AGP1?at=2026-02-01T00:00:00Z"))
                .bodyJson()
                .extractingPath("$.standing.pricesAsPublic")
                .isEqualTo(true);
    }

    // S2-1a, S2-1c: the plan of an area is dated, and above it somebody must allow the exception
    @Test
    void acceptsNobodyAboveTheQuotaWithoutAnException() {
        apply("660200", "AGB1");
        problem(step("660200", "AGB1", "ACCEPT", "2026-01-05T00:00:00Z"), 422, "INSTITUTIONS-0001");
        quota("660200", 1);
        assertThat(step("660200", "AGB1", "ACCEPT", "2026-01-05T00:00:00Z")).hasStatusOk();
        apply("660200", "AGB2");
        problem(step("660200", "AGB2", "ACCEPT", "2026-01-05T00:00:00Z"), 409, "INSTITUTIONS-0018");
        assertThat(maker("660200").post("/api/agreements/660200/AGB2/steps", """
            {"step": "ACCEPT", "effectiveAt": "2026-01-05T00:00:00Z", "quotaException": "市局批复", "reason": "例外"}\
            """))
                .hasStatusOk();
        apply("660200", "AGB3");
        problem(step("660200", "AGB3", "ACCEPT", "2026-01-05T00:00:00Z"), 409, "INSTITUTIONS-0018");
    }

    // S2-1c: the plan of the day of acceptance decides, whatever is planned later
    @Test
    void takesThePlanOfTheDayOfAcceptance() {
        quota("661100", 0);
        quota("661100", 1, LocalDate.of(2026, 2, 1));
        apply("661100", "AGL1");
        problem(step("661100", "AGL1", "ACCEPT", "2026-01-31T15:59:59Z"), 409, "INSTITUTIONS-0018");
        assertThat(step("661100", "AGL1", "ACCEPT", "2026-01-31T16:00:00Z")).hasStatusOk();
    }

    // S2-5a: what is signed is a version of the text after the model, clause by clause
    @Test
    void signsOnlyAVersionOfTheTextThatIsThereByThen() {
        quota("661200", 5);
        apply("661200", "AGM1");
        assertThat(step("661200", "AGM1", "ACCEPT", "2026-01-05T00:00:00Z")).hasStatusOk();
        var steps = "/api/agreements/661200/AGM1/steps";
        problem(maker("661200").post(steps, SIGN), 422, "INSTITUTIONS-0039");
        text("661200", "2026-1", "2026-02-02");
        problem(maker("661200").post(steps, SIGN), 422, "INSTITUTIONS-0039");
        text("661200", "2026-1", "2026-02-01");
        var unworded = maker("661200").post(steps, SIGN.replace("FEE_REVIEW", "TRACE_CODES"));
        problem(unworded, 422, "INSTITUTIONS-0039");
        assertThat(unworded).bodyText().contains("TRACE_CODES").doesNotContain("INSTANT_SETTLEMENT");
        assertThat(maker("661200").post(steps, SIGN)).hasStatusOk();
    }

    // S2-5a: an agreement keeps its version until a renewal brings another
    @Test
    void showsTheVersionAndWordingThatIsAgreedAtATime() {
        signed("661300", "AGN1");
        text("661300", "2026-2", "2026-06-01");
        assertThat(maker("661300")
                        .post(
                                "/api/agreements/661300/AGN1/steps",
                                SIGN.replace("SIGN", "RENEW")
                                        .replace("2026-1", "2026-2")
                                        .replace("2026-01-31", "2026-09-01")
                                        .replace("2028-01-01", "2030-01-01")))
                .hasStatusOk();
        agreedAt("2026-08-31T00:00:00Z", "2026-1");
        agreedAt("2026-09-01T16:00:00Z", "2026-2");
    }

    private void agreedAt(String at, String version) {
        var agreement = maker("661300").get("/api/agreements/661300/AGN1?at=" + at);
        assertThat(agreement).bodyJson().extractingPath("$.clausesVersion").isEqualTo(version);
        assertThat(agreement)
                .bodyJson()
                .extractingPath("$.text")
                .isEqualTo(Map.of(
                        "FEE_REVIEW", "FEE_REVIEW of " + version,
                        "INSTANT_SETTLEMENT", "INSTANT_SETTLEMENT of " + version));
    }

    @Test
    void registersTheInstitutionWithItsTermWhenTheAgreementIsSigned() {
        signed("660300", "AGC1");
        var institution = register.find(new InstitutionCode("AGC1")).orElseThrow();
        assertThat(institution.stateAt(Instant.parse("2026-01-31T15:59:59Z"))).isEqualTo(AgreementState.ENDED);
        assertThat(institution.stateAt(Instant.parse("2026-01-31T16:00:00Z"))).isEqualTo(AgreementState.ACTIVE);
        assertThat(institution.stateAt(Instant.parse("2027-12-31T16:00:00Z"))).isEqualTo(AgreementState.ENDED);
        var standing = terms.at(institution.code(), Instant.parse("2026-03-01T00:00:00Z"))
                .orElseThrow();
        assertThat(standing.phase()).isEqualTo(AgreementPhase.COACHING);
        assertThat(standing.coachingUntil()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(standing.crossRegion()).isFalse();
    }

    @Test
    void endsInTheRegisterAtOnceAndWhateverWasToBeginLater() {
        signed("660400", "AGD1");
        assertThat(maker("660400")
                        .post(
                                "/api/agreements/660400/AGD1/steps",
                                SIGN.replace("SIGN", "RENEW")
                                        .replace("2026-01-31", "2026-09-01")
                                        .replace("2028-01-01", "2030-01-01")))
                .hasStatusOk();
        var code = new InstitutionCode("AGD1");
        assertThat(register.find(code).orElseThrow().stateAt(Instant.parse("2029-01-01T00:00:00Z")))
                .isEqualTo(AgreementState.ACTIVE);
        assertThat(register.find(code).orElseThrow().stateAt(Instant.parse("2029-12-31T16:00:00Z")))
                .isEqualTo(AgreementState.ENDED);
        assertThat(step("660400", "AGD1", "END", "2026-10-01T02:00:00Z")).hasStatusOk();
        var institution = register.find(code).orElseThrow();
        assertThat(institution.stateAt(Instant.parse("2026-10-01T01:59:59Z"))).isEqualTo(AgreementState.ACTIVE);
        assertThat(institution.stateAt(Instant.parse("2026-10-01T02:00:00Z"))).isEqualTo(AgreementState.ENDED);
        assertThat(institution.stateAt(Instant.parse("2029-01-01T00:00:00Z"))).isEqualTo(AgreementState.ENDED);
    }

    @Test
    void staysSuspendedThroughARenewal() {
        signed("660500", "AGE1");
        writer.changeAgreement(
                new RegionCode("660500"),
                new InstitutionCode("AGE1"),
                AgreementState.SUSPENDED,
                Instant.parse("2026-08-15T00:00:00Z"),
                "中止",
                MAKER);
        maker("660500")
                .post(
                        "/api/agreements/660500/AGE1/steps",
                        SIGN.replace("SIGN", "RENEW")
                                .replace("2026-01-31", "2026-09-01")
                                .replace("2028-01-01", "2030-01-01"));
        assertThat(register.find(new InstitutionCode("AGE1"))
                        .orElseThrow()
                        .stateAt(Instant.parse("2028-06-01T00:00:00Z")))
                .isEqualTo(AgreementState.SUSPENDED);
    }

    @Test
    void adoptsOnlyWhatIsRegistered() {
        apply("660600", "AGF1");
        problem(adopt("660600", "AGF1"), 409, "INSTITUTIONS-0016");
        writer.register(List.of(InstitutionMother.hospital("660600", "AGF1")), MAKER);
        assertThat(adopt("660600", "AGF1")).hasStatusOk();
        assertThat(terms.at(new InstitutionCode("AGF1"), Instant.parse("2026-06-01T00:00:00Z"))
                        .orElseThrow()
                        .phase())
                .isEqualTo(AgreementPhase.IN_FORCE);
    }

    @Test
    void refusesStepsOutOfOrderAndASecondApplicationMeanwhile() {
        quota("660700", 5);
        apply("660700", "AGG1");
        problem(
                maker("660700").post("/api/agreements", APPLICATION.formatted("660700", "AGG1")),
                409,
                "INSTITUTIONS-0016");
        problem(step("660700", "AGG1", "ACCEPT", "2026-01-03T00:00:00Z"), 409, "INSTITUTIONS-0016");
        problem(step("660700", "AGG1", "RENEW", "2026-01-05T00:00:00Z"), 400, "INSTITUTIONS-0011");
        problem(step("660700", "AGG1", "TERM_OVER", "2026-01-05T00:00:00Z"), 409, "INSTITUTIONS-0016");
        assertThat(step("660700", "AGG1", "REJECT", "2026-01-05T00:00:00Z")).hasStatusOk();
        assertThat(maker("660700")
                        .post(
                                "/api/agreements",
                                APPLICATION.formatted("660700", "AGG1").replace("01-04", "01-06")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.applicationNo")
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"level\": 2'; '\"level\": 4'; 422",
                "'\"level\": 2'; '\"level\": null'; 400",
                "新医院; ''; 422",
                "HOSPITAL; CLINIC; 400",
                "LICENCE; LICENSE; 400",
                "证1; ''; 422",
                "2026-01-04T; 1026-01-04T; 422",
                "appliedAt; applied; 400",
            })
    void answersBadInputWithAProblemAndKeepsNothing(String good, String bad, int status) {
        var before = TrailReading.count(db);
        assertThat(maker("660800")
                        .post(
                                "/api/agreements",
                                APPLICATION.formatted("660800", "AGH1").replace(good, bad)))
                .hasStatus(status);
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void hidesAgreementsFromOtherRegionsAndLetsOnlyMakersTakeSteps() {
        apply("660900", "AGJ1");
        assertThat(maker("660901").get("/api/agreements/660900/AGJ1")).hasStatus(404);
        assertThat(maker("660901").post("/api/agreements/660900/AGJ1/steps", SIGN))
                .hasStatus(404);
        assertThat(maker("660901").post("/api/agreements", APPLICATION.formatted("660900", "AGJ2")))
                .hasStatus(404);
        assertThat(Http.as(mvc, "AUDITOR", "660900").post("/api/agreements/660900/AGJ1/steps", SIGN))
                .hasStatus(403);
        assertThat(Http.as(mvc, "AUDITOR", "660900").get("/api/agreements/660900/AGJ1"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.standing.phase")
                .isEqualTo("APPLIED");
    }

    @Test
    void keepsWithEachRowTheDigestThatItsEventCarries() {
        signed("661000", "AGK1");
        var events = TrailReading.events(db, AgreementStepTaken.TYPE, "661000", AgreementStepTaken.class);
        assertThat(events)
                .extracting(AgreementStepTaken::sha256)
                .containsExactly(
                        digest("agreement_application", Application.class, 0),
                        digest("agreement_step", StepEntry.class, 0),
                        digest("agreement_step", StepEntry.class, 1));
        assertThat(events).extracting(AgreementStepTaken::stepNo).containsExactly(0, 1, 2);
        assertThat(events.getLast().phase()).isEqualTo(AgreementPhase.COACHING);
    }

    private String digest(String table, Class<?> type, int n) {
        var where = "WHERE t.region = :region ORDER BY recorded_at";
        var row = evidence.read(table, type, where, Map.of("region", "661000")).get(n);
        var salts = db.sql("SELECT salt FROM " + table + " WHERE region = '661000' ORDER BY recorded_at")
                .query(String.class)
                .list();
        return TrailReading.sha256(String.valueOf(salts.get(n)), row);
    }

    private void signed(String region, String code) {
        quota(region, 5);
        text(region, "2026-1", "2026-01-01");
        apply(region, code);
        assertThat(step(region, code, "ACCEPT", "2026-01-05T00:00:00Z")).hasStatusOk();
        assertThat(maker(region).post("/api/agreements/" + region + "/" + code + "/steps", SIGN))
                .hasStatusOk();
    }

    private void apply(String region, String code) {
        assertThat(maker(region).post("/api/agreements", APPLICATION.formatted(region, code)))
                .hasStatusOk();
    }

    private MvcTestResult adopt(String region, String code) {
        return maker(region).post("/api/agreements/" + region + "/" + code + "/steps", SIGN.replace("SIGN", "ADOPT"));
    }

    private MvcTestResult step(String region, String code, String step, String at) {
        return maker(region).post("/api/agreements/" + region + "/" + code + "/steps", """
            {"step": "%s", "effectiveAt": "%s", "reason": "审核"}\
            """.formatted(step, at));
    }

    private void text(String region, String version, String from) {
        Stream.of("FEE_REVIEW", "INSTANT_SETTLEMENT")
                .map(clause -> new PolicyDecision(
                        PolicyTopics.AGREEMENT_TEXT,
                        version + "/" + clause,
                        LocalDate.parse(from),
                        clause + " of " + version,
                        "医保发〔2024〕22号"))
                .forEach(decision -> policy.decide(new RegionCode(region), List.of(decision), MAKER));
    }

    private void quota(String region, int planned) {
        quota(region, planned, LocalDate.of(2026, 1, 1));
    }

    private void quota(String region, int planned, LocalDate date) {
        var key = region + "/HOSPITAL";
        policy.decide(
                new RegionCode(region),
                List.of(new PolicyDecision(PolicyTopics.INSTITUTION_QUOTA, key, date, "" + planned, "规划")),
                MAKER);
    }

    private Http maker(String region) {
        return Http.as(mvc, "MAKER", region);
    }

    private static void problem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
