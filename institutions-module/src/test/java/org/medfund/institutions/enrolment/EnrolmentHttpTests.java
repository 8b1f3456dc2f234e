package org.medfund.institutions.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.EnrolmentChanged;
import org.medfund.institutions.EnrolmentException;
import org.medfund.institutions.EnrolmentState;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstantEnrolment;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionMother;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.medfund.kernel.Shanghai;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Instant settlement by application (S3-art5), and those who should take part and do not (S0-1.3b). */
@InstitutionsTest
class EnrolmentHttpTests {

    private static final Actor MAKER = new Actor("m1", "agency", "MAKER", "api");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstitutionWriter writer;

    @Autowired
    InstantEnrolment enrolment;

    @Autowired
    Enrolling enrolling;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    // S3-art5: on application; dated; leaving and coming back
    @Test
    void enrolsOnApplicationFromADateOnAndAgainAfterLeaving() {
        agreed("680100", "ENA1", "INSTANT_SETTLEMENT");
        conflict(send("680100", "ENA1", "ENROLLED", "2026-03-01"));
        ok(send("680100", "ENA1", "APPLIED", "2026-02-20"));
        conflict(send("680100", "ENA1", "APPLIED", "2026-02-21"));
        ok(send("680100", "ENA1", "ENROLLED", "2026-03-01"));
        ok(send("680100", "ENA1", "LEFT", "2026-05-01"));
        conflict(send("680100", "ENA1", "LEFT", "2026-05-02"));
        ok(send("680100", "ENA1", "APPLIED", "2026-06-01"));
        ok(send("680100", "ENA1", "ENROLLED", "2026-07-01"));
        var code = new InstitutionCode("ENA1");
        assertThat(enrolment.isEnrolled(code, LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(enrolment.isEnrolled(code, MARCH)).isTrue();
        assertThat(enrolment.isEnrolled(code, LocalDate.of(2026, 4, 30))).isTrue();
        assertThat(enrolment.isEnrolled(code, LocalDate.of(2026, 5, 1))).isFalse();
        assertThat(enrolment.isEnrolled(code, LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(enrolment.isEnrolled(code, LocalDate.of(2026, 7, 1))).isTrue();
    }

    // S3-art5: only who qualifies joins; an agreement that stands still does not qualify
    @Test
    void enrolsNobodyWhoseAgreementStandsStill() {
        agreed("681100", "ENK1", "INSTANT_SETTLEMENT");
        writer.changeAgreement(
                new RegionCode("681100"),
                new InstitutionCode("ENK1"),
                AgreementState.SUSPENDED,
                Instant.parse("2026-02-28T16:00:00Z"),
                "中止",
                MAKER);
        ok(send("681100", "ENK1", "APPLIED", "2026-02-20"));
        conflict(send("681100", "ENK1", "ENROLLED", "2026-03-01"));
        ok(send("681100", "ENK1", "ENROLLED", "2026-02-28"));
    }

    // S0-2.3a: the clause of the agreement is a condition for joining
    @Test
    void enrolsNobodyWithoutTheClause() {
        hospital("680200", "ENB1", 2);
        ok(send("680200", "ENB1", "APPLIED", "2026-02-20"));
        conflict(send("680200", "ENB1", "ENROLLED", "2026-03-01"));
        agreed("680200", "ENB2", "FEE_REVIEW");
        ok(send("680200", "ENB2", "APPLIED", "2026-02-20"));
        conflict(send("680200", "ENB2", "ENROLLED", "2026-03-01"));
        agreed("680200", "ENB3", "INSTANT_SETTLEMENT");
        ok(send("680200", "ENB3", "APPLIED", "2026-02-20"));
        ok(send("680200", "ENB3", "ENROLLED", "2026-03-01"));
    }

    @Test
    void enrolsNobodyWhoIsSuspendedOrHasNoActiveAgreement() {
        agreed("680300", "ENC1", "INSTANT_SETTLEMENT");
        ok(send("680300", "ENC1", "APPLIED", "2026-02-20"));
        assertThat(maker("680300").post("/api/institutions/ENC1/suspensions", """
            {"kind": "PAYOUT", "from": "2026-02-25T00:00:00Z", "until": "2026-04-01T00:00:00Z", "cause": "RISK_ALERT",
             "reason": "核查"}\
            """))
                .hasStatusOk();
        conflict(send("680300", "ENC1", "ENROLLED", "2026-03-01"));
        conflict(send("680300", "ENC1", "ENROLLED", "2028-06-01"));
        ok(send("680300", "ENC1", "ENROLLED", "2026-04-02"));
    }

    // S0-1.3b: level 2 and above, active and not enrolled, each with a reason code
    @Test
    void listsWhoShouldBeInAndIsNotWithTheReason() {
        hospital("680400", "END0", 3);
        for (var code : List.of("END1", "END2", "END3", "END4", "END5")) {
            agreed("680400", code, "INSTANT_SETTLEMENT");
        }
        hospital("680400", "END6", 1);
        writer.register(List.of(InstitutionMother.pharmacy("680400", "END7")), MAKER);
        hospital("680400", "END8", 3);
        writer.changeAgreement(
                new RegionCode("680400"),
                new InstitutionCode("END8"),
                AgreementState.ENDED,
                Shanghai.startOf(LocalDate.of(2026, 2, 1)),
                "解除",
                MAKER);
        ok(send("680400", "END2", "APPLIED", "2026-02-20"));
        ok(send("680400", "END3", "APPLIED", "2026-02-20"));
        ok(send("680400", "END3", "REFUSED", "2026-02-21"));
        ok(excuse("680400", "END4", "INTERFACE_NOT_READY"));
        ok(send("680400", "END5", "APPLIED", "2026-02-20"));
        ok(send("680400", "END5", "ENROLLED", "2026-03-01"));
        assertThat(enrolling.missing(new RegionCode("680400"), MARCH))
                .extracting(missing -> missing.code().value(), Enrolling.Missing::exception)
                .containsExactly(
                        tuple("END0", EnrolmentException.NO_CLAUSE),
                        tuple("END1", EnrolmentException.NOT_APPLIED),
                        tuple("END2", EnrolmentException.APPLICATION_PENDING),
                        tuple("END3", EnrolmentException.REFUSED),
                        tuple("END4", EnrolmentException.INTERFACE_NOT_READY));
        ok(send("680400", "END5", "LEFT", "2026-04-01"));
        assertThat(maker("680400").get("/api/enrolment-exceptions?region=680400&on=2026-04-01"))
                .bodyJson()
                .extractingPath("$[5].exception")
                .isEqualTo("LEFT");
    }

    @Test
    void excusesOnlyWithACodeThatTheAgencyGivesAndNobodyWhoIsIn() {
        agreed("680500", "ENE1", "INSTANT_SETTLEMENT");
        conflict(send("680500", "ENE1", "EXCUSED", "2026-02-20"));
        conflict(excuse("680500", "ENE1", "NOT_APPLIED"));
        ok(send("680500", "ENE1", "APPLIED", "2026-02-20"));
        ok(send("680500", "ENE1", "ENROLLED", "2026-02-20"));
        conflict(excuse("680500", "ENE1", "DECLINED"));
    }

    @ParameterizedTest
    @CsvSource({
        "APPLIED, SIGNED, 400",
        "2026-02-20, 2026-02-30, 400",
        "2026-02-20, 1926-02-20, 422",
        "申请, '', 422",
        "state, status, 400",
    })
    void answersBadInputWithAProblemAndKeepsNothing(String good, String bad, int status) {
        hospital("680600", "ENF1", 2);
        var before = TrailReading.count(db);
        assertThat(maker("680600")
                        .post(
                                "/api/institutions/ENF1/enrolment",
                                form("APPLIED", "2026-02-20").replace(good, bad)))
                .hasStatus(status);
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void letsAnInstitutionApplyForItselfOnlyAndNotDecide() {
        hospital("680700", "ENG1", 2);
        hospital("680700", "ENG2", 2);
        var institution = new Http(mvc, "g1;ENG1;INSTITUTION;680700");
        ok(institution.post("/api/institutions/ENG1/enrolment", form("APPLIED", "2026-02-20")));
        assertThat(institution.post("/api/institutions/ENG2/enrolment", form("APPLIED", "2026-02-20")))
                .hasStatus(404);
        assertThat(institution.post("/api/institutions/ENG1/enrolment", form("ENROLLED", "2026-02-20")))
                .hasStatus(403);
        assertThat(maker("680701").get("/api/institutions/ENG1/enrolment?on=2026-03-01"))
                .hasStatus(404);
        assertThat(maker("680701").get("/api/enrolment-exceptions?region=680700&on=2026-03-01"))
                .hasStatus(404);
        assertThat(institution.get("/api/institutions/ENG1/enrolment?on=2026-03-01"))
                .bodyJson()
                .extractingPath("$.enrolled")
                .isEqualTo(false);
    }

    @Test
    void keepsWithTheRowTheDigestThatItsEventCarries() {
        hospital("680800", "ENH1", 2);
        ok(send("680800", "ENH1", "APPLIED", "2026-02-20"));
        var row = evidence.read(
                        "instant_enrolment", EnrolmentEntry.class, "WHERE region = :region", Map.of("region", "680800"))
                .getFirst();
        var salt = db.sql("SELECT salt FROM instant_enrolment WHERE region = '680800'")
                .query(String.class)
                .single();
        assertThat(TrailReading.events(db, EnrolmentChanged.TYPE, "680800", EnrolmentChanged.class))
                .extracting(EnrolmentChanged::state, EnrolmentChanged::sha256)
                .containsExactly(tuple(EnrolmentState.APPLIED, TrailReading.sha256(salt, row)));
    }

    private void hospital(String region, String code, int level) {
        var hospital = InstitutionMother.institution(region, code, "Hospital " + code, InstitutionKind.HOSPITAL, level);
        writer.register(List.of(hospital), MAKER);
    }

    /** A hospital whose agreement, with one clause, Medfund took over. */
    private void agreed(String region, String code, String clause) {
        hospital(region, code, 2);
        ok(maker(region).post("/api/agreements", """
            {"region": "%1$s", "code": "%2$s", "name": "医院", "kind": "HOSPITAL", "level": 2, "district": "%1$s",
             "publicOwned": true, "examinations": false, "regionalCentre": false,
             "bankAccount": "6222000012345678", "bankAccountName": "医院",
             "evidence": [{"condition": "LICENCE", "document": "1"},
            {"condition": "THREE_MONTHS_OF_OPERATION", "document": "2"},
            {"condition": "QUALIFIED_STAFF", "document": "3"},
            {"condition": "INSURANCE_OFFICER", "document": "4"},
            {"condition": "MANAGEMENT_RULES", "document": "5"},
            {"condition": "INTERFACE", "document": "6"},
            {"condition": "TRACE_CODES", "document": "7"},
            {"condition": "GUIDED_PRICES", "document": "8"}],
             "appliedAt": "2026-01-01T00:00:00Z"}\
            """.formatted(region, code)));
        ok(maker(region).post("/api/agreements/" + region + "/" + code + "/steps", """
            {"step": "ADOPT", "effectiveAt": "2026-01-01T00:00:00Z", "until": "2028-01-01", "clausesVersion": "2026",
             "clauses": ["%s"], "reason": "接续"}\
            """.formatted(clause)));
    }

    private MvcTestResult send(String region, String code, String state, String on) {
        return maker(region).post("/api/institutions/" + code + "/enrolment", form(state, on));
    }

    private MvcTestResult excuse(String region, String code, String exception) {
        return maker(region).post("/api/institutions/" + code + "/enrolment", """
            {"state": "EXCUSED", "effectiveOn": "2026-02-20", "exception": "%s", "reason": "说明"}\
            """.formatted(exception));
    }

    private static String form(String state, String on) {
        return """
            {"state": "%s", "effectiveOn": "%s", "reason": "申请"}\
            """.formatted(state, on);
    }

    private Http maker(String region) {
        return Http.as(mvc, "MAKER", region);
    }

    private static void ok(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
    }

    private static void conflict(MvcTestResult answer) {
        assertThat(answer).hasStatus(409).bodyJson().extractingPath("$.code").isEqualTo("INSTITUTIONS-0021");
    }
}
