package org.medfund.claims.national.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.problem;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.GoodInput;
import org.medfund.claims.national.InsuredMother;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.person.InstallationSeal;
import org.medfund.claims.person.PersonMother;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 1101. */
@ClaimsTest
class PersonInformationTests {

    private static final String REGION = "610941";
    private static final String HOSPITAL = "H61094100001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Autowired
    InstallationSeal seal;

    @Autowired
    Clock clock;

    private NationalClient his;
    private InsuredMother person;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
        his = new NationalClient(mvc, HOSPITAL, REGION);
        person = InsuredMother.employee(mvc, REGION);
    }

    @ParameterizedTest
    @CsvSource({"01", "02", "03"})
    void whoIsKnownByNothingPresentedIsRefusedAndNotNamed(String kind) {
        var stranger = asked(kind, PersonMother.number()).with("card_sn", "S1234");
        assertThat(his.refused("1101", stranger.json()))
                .startsWith("CLAIMS-0095 ")
                .doesNotContain("999999");
    }

    @Test
    void anotherKindOfCertificateACardWithoutItsChipAndAnotherPersonsNumberOrNameAreRefused() {
        assertThat(his.refused("1101", asked("04", person.certificate()).json()))
                .startsWith("CLAIMS-0012 ");
        assertThat(his.refused("1101", asked("03", "A12345678").json()))
                .startsWith("CLAIMS-0003 ")
                .contains("card_sn");
        var other = InsuredMother.known(mvc, REGION).certificate();
        assertThat(his.refused(
                        "1101",
                        asked("02", person.certificate()).with("certno", other).json()))
                .startsWith("CLAIMS-0096 ")
                .contains("certno");
        assertThat(his.refused(
                        "1101",
                        asked("02", person.certificate()).with("psn_name", "张三").json()))
                .startsWith("CLAIMS-0096 ")
                .contains("psn_name")
                .doesNotContain(InsuredMother.NAME);
    }

    @Test
    void whatIsRefusedRevealsNothing() {
        his.refused(
                "1101", asked("02", person.certificate()).with("psn_name", "张三").json());
        assertThat(reveals()).isZero();
    }

    @Test
    void theIdentityCardTellsWhoItIsAndWhereInsured() {
        person.record("account/credits", "{\"region\":\"" + REGION + "\",\"reference\":\"W1\",\"amountFen\":12345}");
        person.record("identities", """
                {"region":"%s","identity":"ORPHAN","from":"2026-01-01","until":"2026-07-01"}""".formatted(REGION));
        var output = his.call("1101", asked("02", person.certificate()).json());
        var base = output.path("baseinfo");
        assertThat(base.path("psn_no").asString()).isEqualTo(person.psnNo());
        assertThat(base.path("psn_name").asString()).isEqualTo(InsuredMother.NAME);
        assertThat(base.path("certno").asString()).isEqualTo(person.certificate());
        assertThat(base.path("gend").asString()).isEqualTo("1");
        assertThat(base.path("age").asInt()).isGreaterThan(70);
        var insured = output.at("/insuinfo/0");
        assertThat(insured.path("insutype").asString()).isEqualTo("310");
        assertThat(insured.path("psn_insu_stas").asString()).isEqualTo("1");
        assertThat(insured.path("insuplc_admdvs").asString()).isEqualTo(REGION);
        assertThat(insured.path("cvlserv_flag").asString()).isEqualTo("1");
        assertThat(insured.path("paus_insu_date").asString()).isEmpty();
        assertThat(insured.path("balc").decimalValue()).isEqualByComparingTo("123.45");
        assertThat(output.at("/idetinfo/0/psn_idet_type").asString()).isEqualTo("ORPHAN");
        assertThat(output.at("/idetinfo/0/endtime").asString()).isEqualTo("2026-06-30");
    }

    @Test
    void anEnrolmentThatEndedIsShownAsEndedAndComesLast() {
        var moved = InsuredMother.known(mvc, REGION);
        moved.enrol("390", "ADULT", "\"2025-07-01\"");
        moved.enrol("310", "WORKING", "null");
        var output = his.call("1101", asked("02", moved.certificate()).json());
        assertThat(output.at("/insuinfo/0/psn_insu_stas").asString()).isEqualTo("1");
        assertThat(output.at("/insuinfo/1/psn_insu_stas").asString()).isEqualTo("4");
        assertThat(output.at("/insuinfo/1/paus_insu_date").asString()).isEqualTo("2025-07-01");
    }

    /** S4-C9: the e-credential is accepted as certificate type 01. */
    @Test
    void theTokenOfAnECredentialIsAcceptedUntilANewOneIsIssued() {
        var first = token();
        assertThat(first).hasSizeBetween(40, 50).doesNotContain(person.psnNo()).doesNotContain(person.certificate());
        assertThat(psnNo("01", first)).isEqualTo(person.psnNo());
        var second = token();
        assertThat(psnNo("01", second)).isEqualTo(person.psnNo());
        assertThat(his.refused("1101", asked("01", first).json())).startsWith("CLAIMS-0095 ");
    }

    @Test
    void aCertificateNumberIsNoToken() {
        assertThat(his.refused("1101", asked("01", person.certificate()).json()))
                .startsWith("CLAIMS-0095 ");
    }

    @Test
    void aTokenEndsAtItsInstant() {
        issued("ENDS-NOW-" + person.psnNo(), 1, Duration.ZERO);
        assertThat(his.refused("1101", asked("01", "ENDS-NOW-" + person.psnNo()).json()))
                .startsWith("CLAIMS-0095 ");
        issued("ENDS-SOON-" + person.psnNo(), 2, Duration.ofSeconds(1));
        assertThat(psnNo("01", "ENDS-SOON-" + person.psnNo())).isEqualTo(person.psnNo());
    }

    /** As an earlier day left it: the clock of the tests stands still. */
    private void issued(String token, int revision, Duration left) {
        db.sql("""
                        INSERT INTO person_credential (region, person_id, revision, kind, digest, valid_until, recorded_at, actor, salt,
                                                       sha256)
                        VALUES (:region, :person, :revision, 'E_CREDENTIAL', :digest, :until, :until, 'test', '', '')""")
                .param("region", REGION)
                .param("person", Ids.parse(person.psnNo()))
                .param("revision", 1000 + revision)
                .param("digest", seal.fingerprint(("E_CREDENTIAL " + token).getBytes(StandardCharsets.UTF_8)))
                .param("until", clock.instant().plus(left).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void aCardIsKnownByItsNumberAndItsChipAndOfOnePerson() {
        person.maker()
                .post(
                        "/api/persons/" + person.psnNo() + "/cards",
                        card(person.certificate(), "CHIP" + person.certificate()));
        var presented = asked("03", person.certificate()).with("card_sn", "CHIP" + person.certificate());
        assertThat(his.call("1101", presented.json()).at("/baseinfo/psn_no").asString())
                .isEqualTo(person.psnNo());
        assertThat(his.refused("1101", presented.with("card_sn", "CHIP0").json()))
                .startsWith("CLAIMS-0095 ");
        var other = InsuredMother.known(mvc, REGION);
        assertThat(problem(
                        other.maker()
                                .post(
                                        "/api/persons/" + other.psnNo() + "/cards",
                                        card(person.certificate(), "CHIP" + person.certificate())),
                        409))
                .isEqualTo("CLAIMS-0097");
    }

    @Test
    void onlyARegionThatKnowsAPersonIssuesAnything() {
        var foreign = Http.agency(mvc, "li", "MAKER", "610942");
        var path = "/api/persons/" + person.psnNo();
        problem(foreign.post(path + "/e-credentials", "{\"region\":\"610942\"}"), 404);
        problem(foreign.post(path + "/cards", card("A1234567", "S1234567").replace(REGION, "610942")), 404);
        problem(
                Http.agency(mvc, "li", "AUDITOR", REGION)
                        .post(path + "/e-credentials", "{\"region\":\"" + REGION + "\"}"),
                403);
        problem(person.maker().post(path + "/cards", card("A 1", "S1234567")), 400);
        problem(person.maker().post(path + "/e-credentials", "{}"), 400);
    }

    /** Once for a call and not again for its copy; by hand nobody reveals for this reason. */
    @Test
    void whatIsShownIsRecordedWithTheInstitutionAndItsOperator() {
        var envelope = his.envelope(
                "1101", his.msgid(), asked("02", person.certificate()).json());
        his.send(envelope);
        his.send(envelope);
        assertThat(db.sql(
                                "SELECT reason || ' ' || org || ' ' || person || ' ' || channel FROM person_reveal WHERE person_id = ?")
                        .param(Ids.parse(person.psnNo()))
                        .query(String.class)
                        .list())
                .containsExactly("CARE " + HOSPITAL + " " + HOSPITAL + ":1001 national");
        assertThat(problem(
                        Http.agency(mvc, "wang", "AUDITOR", REGION)
                                .post("/api/persons/" + person.psnNo() + "/reveals", "{\"reason\":\"CARE\"}"),
                        400))
                .isEqualTo("CLAIMS-0003");
    }

    private String psnNo(String kind, String value) {
        return his.call("1101", asked(kind, value).json())
                .at("/baseinfo/psn_no")
                .asString();
    }

    private String token() {
        return person.record("e-credentials", "{\"region\":\"" + REGION + "\"}")
                .get("token")
                .asString();
    }

    private long reveals() {
        return db.sql("SELECT count(*) FROM person_reveal WHERE person_id = ?")
                .param(Ids.parse(person.psnNo()))
                .query(Long.class)
                .single();
    }

    private static String card(String number, String serial) {
        return "{\"region\":\"%s\",\"number\":\"%s\",\"serial\":\"%s\"}".formatted(REGION, number, serial);
    }

    private static GoodInput asked(String kind, String value) {
        return GoodInput.of("1101").with("mdtrt_cert_type", kind).with("mdtrt_cert_no", value);
    }
}
