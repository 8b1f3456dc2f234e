package org.medfund.institutions.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.institutions.SuspensionKind.AGREEMENT;
import static org.medfund.institutions.SuspensionKind.FUND_SETTLEMENT;
import static org.medfund.institutions.SuspensionKind.PAYOUT;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.DocumentsDemanded;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstitutionMother;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.SuspensionChanged;
import org.medfund.institutions.SuspensionKind;
import org.medfund.institutions.Suspensions;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The three suspensions and the seven days for documents over HTTP. */
@InstitutionsTest
class SuspensionsHttpTests {

    private static final Actor MAKER = new Actor("m1", "agency", "MAKER", "api");
    private static final String TEN = "2026-02-10T02:00:00Z";
    private static final String LATER = "2026-02-20T02:00:00Z";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstitutionWriter writer;

    @Autowired
    InstitutionRegister register;

    @Autowired
    Suspensions suspensions;

    @Autowired
    SuspensionRows rows;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    @Test
    void keepsThreeEffectsApart() {
        assertThat(PAYOUT.settles()).isTrue();
        assertThat(PAYOUT.paidByMonth()).isTrue();
        assertThat(FUND_SETTLEMENT.settles()).isTrue();
        assertThat(FUND_SETTLEMENT.paidByMonth()).isFalse();
        assertThat(AGREEMENT.settles()).isFalse();
        assertThat(AGREEMENT.paidByMonth()).isTrue();
    }

    @Test
    void holdsFromTenOClockUntilTheInstantOfItsEnd() {
        hospital("670100", "SUA1");
        suspend("670100", "SUA1", "PAYOUT", "RISK_ALERT");
        suspend("670100", "SUA1", "FUND_SETTLEMENT", "AGREEMENT_MEASURE");
        assertThat(at("SUA1", "2026-02-10T01:59:59.999999Z")).isEmpty();
        assertThat(at("SUA1", TEN)).containsExactlyInAnyOrder(PAYOUT, FUND_SETTLEMENT);
        assertThat(resume("670100", "SUA1", 2, LATER)).hasStatusOk();
        assertThat(at("SUA1", "2026-02-20T01:59:59.999999Z")).containsExactlyInAnyOrder(PAYOUT, FUND_SETTLEMENT);
        assertThat(at("SUA1", LATER)).containsExactly(PAYOUT);
    }

    @Test
    void suspendsAtOnceWhenNoTimeIsGiven() {
        hospital("670200", "SUB1");
        assertThat(maker("670200").post("/api/institutions/SUB1/suspensions", """
                {"kind": "PAYOUT", "cause": "OWN_WISH", "reason": "申请"}"""))
                .hasStatusOk();
        assertThat(maker("670200").get("/api/institutions/SUB1/suspensions"))
                .bodyJson()
                .extractingPath("$.inForce")
                .asArray()
                .containsExactly("PAYOUT");
    }

    @Test
    void takesNoNewSettlementsWhileTheAgreementIsSuspendedAndSomeAfterwards() {
        hospital("670300", "SUC1");
        suspend("670300", "SUC1", "AGREEMENT", "AGREEMENT_MEASURE");
        var code = new InstitutionCode("SUC1");
        assertThat(register.find(code).orElseThrow().stateAt(Instant.parse(TEN)))
                .isEqualTo(AgreementState.SUSPENDED);
        assertThat(at("SUC1", TEN)).containsExactly(AGREEMENT);
        problem(send("670300", "SUC1", "AGREEMENT", "AGREEMENT_MEASURE", LATER), 409, "INSTITUTIONS-0019");
        assertThat(resume("670300", "SUC1", 1, LATER)).hasStatusOk();
        assertThat(register.find(code).orElseThrow().stateAt(Instant.parse(LATER)))
                .isEqualTo(AgreementState.ACTIVE);
        assertThat(at("SUC1", LATER)).isEmpty();
    }

    @Test
    void doesNotReviveAnAgreementThatEndedMeanwhile() {
        hospital("670400", "SUD1");
        suspend("670400", "SUD1", "AGREEMENT", "AGREEMENT_MEASURE");
        var code = new InstitutionCode("SUD1");
        var ended = Instant.parse("2026-02-15T00:00:00Z");
        writer.changeAgreement(new RegionCode("670400"), code, AgreementState.ENDED, ended, "解除", MAKER);
        assertThat(resume("670400", "SUD1", 1, LATER)).hasStatusOk();
        assertThat(register.find(code).orElseThrow().stateAt(Instant.parse(LATER)))
                .isEqualTo(AgreementState.ENDED);
    }

    @Test
    void staysSuspendedUntilTheLastOfTwoOverlappingSuspensionsEnds() {
        hospital("671300", "SUN1");
        assertThat(suspendAgreement("671300", "SUN1", "2026-02-01T02:00:00Z", null))
                .hasStatusOk();
        assertThat(suspendAgreement("671300", "SUN1", "2026-01-25T02:00:00Z", TEN))
                .hasStatusOk();
        assertThat(at("SUN1", "2026-01-25T02:00:00Z")).containsExactly(AGREEMENT);
        assertThat(at("SUN1", TEN)).containsExactly(AGREEMENT);
        assertThat(resume("671300", "SUN1", 1, LATER)).hasStatusOk();
        assertThat(at("SUN1", "2026-02-20T01:59:59Z")).containsExactly(AGREEMENT);
        assertThat(at("SUN1", LATER)).isEmpty();
    }

    @Test
    void isActiveWhenTheLastEndsHoweverEarlyTheOtherIsResumed() {
        hospital("671400", "SUO1");
        assertThat(suspendAgreement("671400", "SUO1", "2026-02-01T02:00:00Z", null))
                .hasStatusOk();
        assertThat(suspendAgreement("671400", "SUO1", "2026-01-25T02:00:00Z", TEN))
                .hasStatusOk();
        assertThat(resume("671400", "SUO1", 1, "2026-02-05T02:00:00Z")).hasStatusOk();
        assertThat(at("SUO1", "2026-02-05T02:00:00Z")).containsExactly(AGREEMENT);
        assertThat(at("SUO1", TEN)).isEmpty();
    }

    @Test
    void staysSuspendedWhereAnEarlierEndLiesInsideALaterKnownSuspension() {
        hospital("671500", "SUP1");
        assertThat(suspendAgreement("671500", "SUP1", "2026-02-01T02:00:00Z", "2026-02-05T02:00:00Z"))
                .hasStatusOk();
        assertThat(suspendAgreement("671500", "SUP1", "2026-01-25T02:00:00Z", null))
                .hasStatusOk();
        assertThat(at("SUP1", "2026-02-05T02:00:00Z")).containsExactly(AGREEMENT);
        assertThat(resume("671500", "SUP1", 2, LATER)).hasStatusOk();
        assertThat(at("SUP1", LATER)).isEmpty();
    }

    // S2-11a: a suspicion suspends the settlement of the fund, and nothing less
    @ParameterizedTest
    @CsvSource({"UNQUALIFIED_PERSON", "SUSPECTED_FRAUD", "DOCUMENTS_MISSING"})
    void stopsTheWholeFundOnASuspicion(String cause) {
        var code = "SUE" + cause.replace("_", "");
        hospital("670500", code);
        problem(send("670500", code, "PAYOUT", cause, TEN), 409, "INSTITUTIONS-0019");
        assertThat(send("670500", code, "FUND_SETTLEMENT", cause, TEN)).hasStatusOk();
    }

    @Test
    void endsASuspensionOnceAndNotBeforeItBegan() {
        hospital("670600", "SUF1");
        suspend("670600", "SUF1", "PAYOUT", "RISK_ALERT");
        problem(resume("670600", "SUF1", 1, TEN), 409, "INSTITUTIONS-0019");
        assertThat(resume("670600", "SUF1", 2, LATER)).hasStatus(404);
        assertThat(resume("670600", "SUF1", 1, LATER)).hasStatusOk();
        problem(resume("670600", "SUF1", 1, LATER), 409, "INSTITUTIONS-0019");
    }

    // S2-11b: asked for on the 10th, the documents may come until the end of the 17th in Shanghai
    @Test
    void resumesWhenTheDocumentsComeOnTheSeventhDay() {
        hospital("670700", "SUG1");
        demand("670700", "SUG1");
        assertThat(at("SUG1", TEN)).containsExactly(FUND_SETTLEMENT);
        assertThat(deliver("670700", "SUG1", "2026-02-17T15:59:59Z")).hasStatusOk();
        assertThat(at("SUG1", "2026-02-17T15:59:58Z")).containsExactly(FUND_SETTLEMENT);
        assertThat(at("SUG1", "2026-02-17T15:59:59Z")).isEmpty();
        assertThat(proposals("670700", "2026-03-01T00:00:00Z"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    // S2-11b: what came in time is recorded and no end proposed, though somebody has resumed already
    @Test
    void recordsTheDocumentsThatComeAfterASuspensionWasEndedByHand() {
        hospital("671600", "SUQ1");
        demand("671600", "SUQ1");
        assertThat(resume("671600", "SUQ1", 1, "2026-02-12T02:00:00Z")).hasStatusOk();
        assertThat(deliver("671600", "SUQ1", "2026-02-14T02:00:00Z")).hasStatusOk();
        assertThat(at("SUQ1", "2026-02-12T02:00:00Z")).isEmpty();
        assertThat(proposals("671600", "2026-03-01T00:00:00Z"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    // S2-11b: after the seventh day the end of the agreement is proposed
    @Test
    void proposesTheEndAfterTheSeventhDayUntilTheAgreementHasEnded() {
        hospital("670800", "SUH1");
        demand("670800", "SUH1");
        problem(deliver("670800", "SUH1", "2026-02-17T16:00:00Z"), 409, "INSTITUTIONS-0020");
        assertThat(at("SUH1", "2026-03-01T00:00:00Z")).containsExactly(FUND_SETTLEMENT);
        assertThat(proposals("670800", "2026-02-17T15:59:59Z"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        assertThat(proposals("670800", "2026-02-17T16:00:00Z"))
                .bodyJson()
                .extractingPath("$[*].code")
                .asArray()
                .containsExactly("SUH1");
        writer.changeAgreement(
                new RegionCode("670800"),
                new InstitutionCode("SUH1"),
                AgreementState.ENDED,
                Instant.parse("2026-02-18T02:00:00Z"),
                "解除",
                MAKER);
        assertThat(proposals("670800", "2026-02-18T02:00:00Z"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAYOUT, ALL, 400",
        "RISK_ALERT, MOOD, 400",
        "核查, '', 422",
        "2026-02-10, 1926-02-10, 422",
        "kind, sort, 400",
    })
    void answersBadInputWithAProblemAndKeepsNothing(String good, String bad, int status) {
        hospital("670900", "SUJ1");
        var before = TrailReading.count(db);
        var body = form("PAYOUT", "RISK_ALERT", TEN).replace(good, bad);
        assertThat(maker("670900").post("/api/institutions/SUJ1/suspensions", body))
                .hasStatus(status);
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void hidesSuspensionsFromOtherRegionsAndLetsOnlyMakersSuspend() {
        hospital("671000", "SUK1");
        var body = form("PAYOUT", "RISK_ALERT", TEN);
        assertThat(maker("671001").post("/api/institutions/SUK1/suspensions", body))
                .hasStatus(404);
        assertThat(maker("671001").get("/api/institutions/SUK1/suspensions")).hasStatus(404);
        assertThat(proposals("671001", TEN, "671000")).hasStatus(404);
        assertThat(Http.as(mvc, "FINANCE", "671000").post("/api/institutions/SUK1/suspensions", body))
                .hasStatus(403);
        assertThat(new Http(mvc, "x;SUK2;INSTITUTION;671000").get("/api/institutions/SUK1/suspensions"))
                .hasStatus(404);
    }

    @Test
    void isKnownInAnotherNodeOnceItLooksAgain() {
        var other = new SuspensionMemory(rows, register, Changes.ofAnotherNode(db, Duration.ZERO));
        hospital("671100", "SUL1");
        var code = new InstitutionCode("SUL1");
        assertThat(other.at(code, Instant.parse(TEN))).isEmpty();
        suspend("671100", "SUL1", "PAYOUT", "RISK_ALERT");
        assertThat(other.at(code, Instant.parse(TEN))).containsExactly(PAYOUT);
    }

    @Test
    void keepsWithEachRowTheDigestThatItsEventCarries() {
        hospital("671200", "SUM1");
        demand("671200", "SUM1");
        assertThat(deliver("671200", "SUM1", "2026-02-12T00:00:00Z")).hasStatusOk();
        assertThat(TrailReading.events(db, SuspensionChanged.TYPE, "671200", SuspensionChanged.class))
                .extracting(SuspensionChanged::sha256)
                .containsExactlyElementsOf(digests("institution_suspension", SuspensionEntry.class));
        assertThat(TrailReading.events(db, DocumentsDemanded.TYPE, "671200", DocumentsDemanded.class))
                .extracting(DocumentsDemanded::sha256)
                .containsExactlyElementsOf(digests("document_request", DocumentRequest.class));
        assertThat(db.sql("SELECT count(*) FROM suspension_v1 WHERE region = '671200' AND effective_until IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private List<String> digests(String table, Class<?> type) {
        var contents =
                evidence.read(table, type, "WHERE t.region = :region ORDER BY revision", Map.of("region", "671200"));
        var salts = db.sql("SELECT salt FROM " + table + " WHERE region = '671200' ORDER BY revision")
                .query((row, n) -> row.getString(1))
                .list();
        assertThat(salts).hasSize(2);
        return List.of(
                TrailReading.sha256(salts.get(0), contents.get(0)), TrailReading.sha256(salts.get(1), contents.get(1)));
    }

    private Set<SuspensionKind> at(String code, String instant) {
        return suspensions.at(new InstitutionCode(code), Instant.parse(instant));
    }

    private void hospital(String region, String code) {
        writer.register(List.of(InstitutionMother.hospital(region, code)), MAKER);
    }

    private void suspend(String region, String code, String kind, String cause) {
        assertThat(send(region, code, kind, cause, TEN)).hasStatusOk();
    }

    private MvcTestResult send(String region, String code, String kind, String cause, String from) {
        return maker(region).post("/api/institutions/" + code + "/suspensions", form(kind, cause, from));
    }

    private MvcTestResult suspendAgreement(String region, String code, String from, @Nullable String until) {
        return maker(region).post("/api/institutions/" + code + "/suspensions", """
                {"kind": "AGREEMENT", "from": "%s", %s "cause": "AGREEMENT_MEASURE", "reason": "核查"}""".formatted(
                        from, until == null ? "" : "\"until\": \"" + until + "\","));
    }

    private static String form(String kind, String cause, String from) {
        return """
                {"kind": "%s", "from": "%s", "cause": "%s", "reason": "核查"}""".formatted(kind, from, cause);
    }

    private MvcTestResult resume(String region, String code, int number, String until) {
        return maker(region)
                .post("/api/institutions/" + code + "/suspensions/" + number + "/resumption", """
                {"until": "%s", "reason": "整改完成"}""".formatted(until));
    }

    private void demand(String region, String code) {
        assertThat(maker(region).post("/api/institutions/" + code + "/document-requests", """
                {"documents": "2026年1月病历", "requestedAt": "%s"}""".formatted(TEN)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.dueOn")
                .isEqualTo("2026-02-17");
    }

    private MvcTestResult deliver(String region, String code, String at) {
        return maker(region).post("/api/institutions/" + code + "/document-requests/1/delivery", """
                {"deliveredAt": "%s"}""".formatted(at));
    }

    private MvcTestResult proposals(String region, String at) {
        return proposals(region, at, region);
    }

    private MvcTestResult proposals(String caller, String at, String region) {
        return maker(caller).get("/api/termination-proposals?region=" + region + "&at=" + at);
    }

    private Http maker(String region) {
        return Http.as(mvc, "MAKER", region);
    }

    private static void problem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
