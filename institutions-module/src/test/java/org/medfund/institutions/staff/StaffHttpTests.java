package org.medfund.institutions.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.institutions.QualificationState.ENDED;
import static org.medfund.institutions.QualificationState.QUALIFIED;
import static org.medfund.institutions.QualificationState.SUSPENDED;
import static org.medfund.institutions.QualificationState.UNREGISTERED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstitutionMother;
import org.medfund.institutions.InstitutionRegister;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.PolicyBooks;
import org.medfund.institutions.QualificationState;
import org.medfund.institutions.StaffPointsRecorded;
import org.medfund.institutions.StaffQualification;
import org.medfund.institutions.StaffRegistered;
import org.medfund.institutions.TrailReading;
import org.medfund.institutions.change.Changes;
import org.medfund.institutions.evidence.Evidence;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The staff register and points over HTTP, and what claims are told (S2-9a, S2-9b). */
@InstitutionsTest
class StaffHttpTests {

    private static final Actor MAKER = new Actor("m1", "agency", "MAKER", "api");
    private static final String POINTS = """
            {"staff": "%s", "measure": "%s", "madeAt": "%s", "situation": "%s", "responsibility": "MAIN",
             "points": %d, "reason": "稽核"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    InstitutionWriter writer;

    @Autowired
    StaffQualification qualification;

    @Autowired
    InstitutionRegister register;

    @Autowired
    PolicyBooks books;

    @Autowired
    StaffRows rows;

    @Autowired
    Evidence evidence;

    @Autowired
    JdbcClient db;

    @Test
    void knowsNobodyWhoIsNotRegisteredThereAndThen() {
        hospital("650100", "SA1");
        hospital("650100", "SA2");
        assertThat(at("DA1", "SA1", "2026-01-01T00:00:00Z")).isEqualTo(UNREGISTERED);
        staff("650100", "SA1", "DA1", "2026-01-01", "2026-07-01");
        assertThat(at("DA1", "SA1", "2025-12-31T15:59:59Z")).isEqualTo(UNREGISTERED);
        assertThat(at("DA1", "SA1", "2025-12-31T16:00:00Z")).isEqualTo(QUALIFIED);
        assertThat(at("DA1", "SA1", "2026-06-30T15:59:59Z")).isEqualTo(QUALIFIED);
        assertThat(at("DA1", "SA1", "2026-06-30T16:00:00Z")).isEqualTo(UNREGISTERED);
        assertThat(at("DA1", "SA2", "2026-02-01T00:00:00Z")).isEqualTo(UNREGISTERED);
    }

    @Test
    void paysASuspendedDoctorsEmergencyAndNothingElseInAnyHospitalOfAnyArea() {
        hospital("650200", "SB1");
        hospital("650300", "SB2");
        staff("650200", "SB1", "DB1", "2026-01-01", null);
        staff("650300", "SB2", "DB1", "2026-01-01", null);
        points("650200", "SB1", "DB1", "M1", "2026-03-01T02:00:00Z", "SETTLED_FOR_OTHERS", 8);
        assertThat(at("DB1", "SB2", "2026-03-02T00:00:00Z")).isEqualTo(QUALIFIED);
        points("650300", "SB2", "DB1", "M2", "2026-04-01T02:00:00Z", "BREACH_PAYMENT", 1);
        for (var hospital : List.of("SB1", "SB2")) {
            assertThat(at("DB1", hospital, "2026-04-01T01:59:59Z")).isEqualTo(QUALIFIED);
            var suspended = at("DB1", hospital, "2026-04-01T02:00:00Z");
            assertThat(suspended).isEqualTo(SUSPENDED);
            assertThat(suspended.isPaid(false)).isFalse();
            assertThat(suspended.isPaid(true)).isTrue();
            assertThat(at("DB1", hospital, "2026-05-01T02:00:00Z")).isEqualTo(QUALIFIED);
        }
    }

    @Test
    void registersNobodyAnewBeforeTheBarIsOver() {
        hospital("650400", "SC1");
        hospital("650400", "SC2");
        staff("650400", "SC1", "DC1", "2026-01-01", null);
        points("650400", "SC1", "DC1", "M1", "2026-03-01T02:00:00Z", "PENALTY_ARTICLE_40", 12);
        assertThat(at("DC1", "SC1", "2026-03-01T02:00:00Z")).isEqualTo(ENDED);
        assertThat(at("DC1", "SC1", "2026-03-01T02:00:00Z").isPaid(true)).isFalse();
        problem(register("650400", "SC2", "DC1", "2029-02-28", null), 409, "INSTITUTIONS-0013");
        assertThat(register("650400", "SC2", "DC1", "2029-03-01", null)).hasStatusOk();
        assertThat(at("DC1", "SC2", "2029-03-02T00:00:00Z")).isEqualTo(QUALIFIED);
        assertThat(at("DC1", "SC1", "2029-03-02T00:00:00Z")).isEqualTo(ENDED);
    }

    @Test
    void takesNoPointsBackUntilTheyAreWithdrawn() {
        hospital("650500", "SD1");
        staff("650500", "SD1", "DD1", "2026-01-01", null);
        points("650500", "SD1", "DD1", "M1", "2026-03-01T02:00:00Z", "SETTLED_FOR_OTHERS", 9);
        assertThat(at("DD1", "SD1", "2026-03-02T00:00:00Z")).isEqualTo(SUSPENDED);
        points("650500", "SD1", "DD1", "M1", "2026-03-01T02:00:00Z", "SETTLED_FOR_OTHERS", 0);
        assertThat(at("DD1", "SD1", "2026-03-02T00:00:00Z")).isEqualTo(QUALIFIED);
    }

    @ParameterizedTest
    @CsvSource({
        "DE1, BREACH_PAYMENT, 0, INSTITUTIONS-0015",
        "DE1, BREACH_PAYMENT, 4, INSTITUTIONS-0015",
        "DE1, PENALTY_ARTICLE_38_39, 3, INSTITUTIONS-0015",
        "DE1, PENALTY_ARTICLE_38_39, 7, INSTITUTIONS-0015",
        "DE1, OUTSIDE_REGISTRATION, 7, INSTITUTIONS-0015",
        "DE1, HIGH_PRICE_NON_SELECTED, 4, INSTITUTIONS-0015",
        "DE1, SETTLED_FOR_OTHERS, 6, INSTITUTIONS-0015",
        "DE1, SETTLED_FOR_OTHERS, 10, INSTITUTIONS-0015",
        "DE1, PENALTY_ARTICLE_40, 9, INSTITUTIONS-0015",
        "DE1, LICENCE_REVOKED, 13, INSTITUTIONS-0012",
        "DE1, REPEATED, 7, INSTITUTIONS-0015",
        "DE2, BREACH_PAYMENT, 1, INSTITUTIONS-0014",
    })
    void refusesPointsThatDoNotFitAndKeepsNothing(String staff, String situation, int points, String code) {
        hospital("650600", "SE1");
        staff("650600", "SE1", "DE1", "2026-01-01", null);
        var before = TrailReading.count(db);
        problem(send("650600", "SE1", staff, "M1", "2026-03-01T02:00:00Z", situation, points), 422, code);
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void countsABreachAsRepeatedOnlyAfterOneOfTheSameYear() {
        hospital("650700", "SF1");
        staff("650700", "SF1", "DF1", "2025-01-01", null);
        points("650700", "SF1", "DF1", "M1", "2025-12-01T00:00:00Z", "BREACH_PAYMENT", 1);
        problem(send("650700", "SF1", "DF1", "M2", "2026-01-01T00:00:00Z", "REPEATED", 7), 422, "INSTITUTIONS-0015");
        assertThat(send("650700", "SF1", "DF1", "M3", "2025-12-02T00:00:00Z", "REPEATED", 7))
                .hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "M1, '', 422",
        "MAIN, SOME, 400",
        "2026-03-01T02, 2024-12-31T02, 422",
        "DG1, D-1, 422",
        "staff, person, 400",
    })
    void answersBadInputWithAProblem(String good, String bad, int status) {
        hospital("650800", "SG1");
        var body = POINTS.formatted("DG1", "M1", "2026-03-01T02:00:00Z", "BREACH_PAYMENT", 1)
                .replace(good, bad);
        var answer = maker("650800").post("/api/institutions/SG1/staff-points", body);
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyText().doesNotContain("DG1");
    }

    @Test
    void hidesStaffFromOtherRegionsAndLetsOnlyMakersChange() {
        hospital("650900", "SH1");
        var body = "[]";
        assertThat(maker("650901").put("/api/institutions/SH1/staff", body)).hasStatus(404);
        assertThat(Http.as(mvc, "AUDITOR", "650900").put("/api/institutions/SH1/staff", body))
                .hasStatus(403);
        problem(maker("650900").put("/api/institutions/SH1/staff", body), 422, "INSTITUTIONS-0008");
        var other = new Http(mvc, "x;SH2;INSTITUTION;650900");
        assertThat(other.post(
                        "/api/institutions/SH1/staff-standing", "{\"staff\":\"D1\",\"at\":\"2026-01-01T00:00:00Z\"}"))
                .hasStatus(404);
    }

    @Test
    void changesNothingAndTellsNobodyWhenTheSameComesAgain() {
        hospital("651000", "SI1");
        staff("651000", "SI1", "DI1", "2026-01-01", null);
        points("651000", "SI1", "DI1", "M1", "2026-03-01T02:00:00Z", "BREACH_PAYMENT", 1);
        var before = TrailReading.count(db);
        staff("651000", "SI1", "DI1", "2026-01-01", null);
        points("651000", "SI1", "DI1", "M1", "2026-03-01T02:00:00Z", "BREACH_PAYMENT", 1);
        assertThat(TrailReading.count(db)).isEqualTo(before);
        staff("651000", "SI1", "DI1", "2026-01-01", "2026-02-01");
        assertThat(TrailReading.count(db)).isEqualTo(before + 1);
    }

    @Test
    void isKnownInAnotherNodeOnceItLooksAgain() {
        var other = new StaffMemory(rows, register, books, Changes.ofAnotherNode(db, Duration.ZERO));
        hospital("651100", "SJ1");
        var code = new InstitutionCode("SJ1");
        var time = Instant.parse("2026-06-01T00:00:00Z");
        assertThat(other.at("DJ1", code, time)).isEqualTo(UNREGISTERED);
        staff("651100", "SJ1", "DJ1", "2026-01-01", null);
        assertThat(other.at("DJ1", code, time)).isEqualTo(QUALIFIED);
    }

    @Test
    void keepsWithEachRowTheDigestThatItsEventCarriesAndNamesNobodyInEvents() {
        hospital("651200", "SK1");
        staff("651200", "SK1", "DK1", "2026-01-01", null);
        points("651200", "SK1", "DK1", "M1", "2026-03-01T02:00:00Z", "BREACH_PAYMENT", 1);
        var points = TrailReading.events(db, StaffPointsRecorded.TYPE, "651200", StaffPointsRecorded.class);
        assertThat(points)
                .extracting(StaffPointsRecorded::sha256)
                .containsExactly(digest("staff_points", PointsEntry.class));
        var registered = TrailReading.events(db, StaffRegistered.TYPE, "651200", StaffRegistered.class);
        assertThat(registered)
                .extracting(StaffRegistered::sha256)
                .containsExactly(Evidence.over(List.of(digest("staff_registration", StaffEntry.class))));
        assertThat(db.sql("SELECT string_agg(payload::text, '') FROM trail_event WHERE region = '651200'")
                        .query(String.class)
                        .single())
                .doesNotContain("DK1");
    }

    private String digest(String table, Class<?> type) {
        var row = evidence.read(table, type, "WHERE t.region = :region", Map.of("region", "651200"))
                .getFirst();
        var salt = db.sql("SELECT salt FROM " + table + " WHERE region = '651200'")
                .query(String.class)
                .single();
        return TrailReading.sha256(salt, row);
    }

    private QualificationState at(String staff, String hospital, String instant) {
        return qualification.at(staff, new InstitutionCode(hospital), Instant.parse(instant));
    }

    private void hospital(String region, String code) {
        writer.register(List.of(InstitutionMother.hospital(region, code)), MAKER);
    }

    private void staff(String region, String hospital, String staff, String from, @Nullable String until) {
        assertThat(register(region, hospital, staff, from, until)).hasStatusOk();
    }

    private MvcTestResult register(String region, String hospital, String staff, String from, @Nullable String until) {
        var end = until == null ? "null" : "\"" + until + "\"";
        return maker(region).put("/api/institutions/" + hospital + "/staff", """
                [{"staff": "%s", "category": "DOCTOR", "validFrom": "%s", "validUntil": %s}]""".formatted(staff, from, end));
    }

    private void points(
            String region, String hospital, String staff, String measure, String madeAt, String situation, int points) {
        assertThat(send(region, hospital, staff, measure, madeAt, situation, points))
                .hasStatusOk();
    }

    private MvcTestResult send(
            String region, String hospital, String staff, String measure, String madeAt, String situation, int points) {
        var body = POINTS.formatted(staff, measure, madeAt, situation, points);
        return maker(region).post("/api/institutions/" + hospital + "/staff-points", body);
    }

    private Http maker(String region) {
        return Http.as(mvc, "MAKER", region);
    }

    private static void problem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
