package org.medfund.claims.national.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.GoodInput;
import org.medfund.claims.national.InsuredMother;
import org.medfund.claims.national.NationalClient;
import org.medfund.institutions.EnrolmentTopics;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** 2001. */
@ClaimsTest
class EntitlementCheckTests {

    private static final String REGION = "610943";
    private static final String ELSEWHERE = "420943";
    private static final String HOSPITAL = "H61094300001";
    private static final String SUSPENDED = "H61094300002";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, SUSPENDED);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @Test
    void nobodyAnotherInstitutionAndUnknownCodesAreRefused() {
        var person = InsuredMother.employee(mvc, REGION);
        assertThat(his.refused("2001", asked().with("psn_no", "7".repeat(26)).json()))
                .startsWith("CLAIMS-0085 ");
        assertThat(his.refused("2001", asked().with("psn_no", "张三").json()))
                .startsWith("CLAIMS-0085 ")
                .doesNotContain("张三");
        assertThat(person.refused(his, asked().with("fixmedins_code", SUSPENDED)))
                .startsWith("CLAIMS-0103 ");
        assertThat(person.refused(his, asked().with("insutype", "999"))).startsWith("CLAIMS-0012 ");
        assertThat(person.refused(his, asked().with("med_type", "77"))).startsWith("CLAIMS-0012 ");
    }

    /** S1-2.2: the answer says why, and with which clause. */
    @Test
    void whoIsNotEnrolledOrWaitsIsNotEntitledAndTheAnswerSaysWhy() {
        var unknown = InsuredMother.known(mvc, REGION);
        refused(check(unknown, asked()), "未参保（S1-2.2）");
        region.decide(REGION, EnrolmentTopics.WAITING, Map.of("390", "3"));
        unknown.record("enrolments", """
                {"region":"%s","insurance":"390","personClass":"ADULT","psnType":"15",
                 "joinedOn":"2026-02-01","from":"2026-02-01"}""".formatted(REGION));
        refused(check(unknown, asked().with("insutype", "390")), "等待期内（S4-B2f），自2026-05-01起享受待遇");
        refused(check(unknown, asked()), "未参保");
    }

    @Test
    void atASuspendedInstitutionNobodyIsEntitled() {
        region.suspend(REGION, SUSPENDED, Instant.parse("2026-02-20T02:00:00Z"));
        var person = InsuredMother.employee(mvc, REGION);
        var suspended = new NationalClient(mvc, SUSPENDED, REGION);
        refused(
                person.call(suspended, asked().with("fixmedins_code", SUSPENDED))
                        .path("trtinfo"),
                "协议未处于有效状态");
    }

    @Test
    void atHomeEachFundIsTold() {
        var rows = check(InsuredMother.employee(mvc, REGION), asked());
        assertThat(rows.valueStream().map(row -> row.path("fund_pay_type").asString()))
                .containsExactly("310100", "310200", "320100");
        assertThat(rows.valueStream()).allSatisfy(row -> {
            assertThat(row.path("trt_enjymnt_flag").asString()).isEqualTo("1");
            assertThat(row.path("trt_chk_type").asString()).isEqualTo("01");
            assertThat(row.path("begndate").asString()).isEqualTo("2025-01-01");
            assertThat(row.path("enddate").asString()).isEmpty();
        });
    }

    /** S1-2.2, S1-3.2 and S1-3.8: nothing filed, not in force, and made up late but before the settlement. */
    @Test
    void elsewhereItTakesAFilingThatHoldsOnTheDay() {
        var guest = InsuredMother.employee(mvc, ELSEWHERE);
        refused(check(guest, asked()), "（S1-2.2）");
        file(guest, "2026-01-01", "\"2026-02-01\"");
        refused(check(guest, asked()), "S1-3.2");
        file(guest, "2026-02-20", "null");
        // It was filed at the instant of the check, not before it.
        refused(check(guest, asked()), "S1-3.8");
        filedYesterday(guest);
        assertThat(check(guest, asked()).at("/0/trt_enjymnt_flag").asString()).isEqualTo("1");
        assertThat(check(guest, asked()).at("/0/trt_chk_rslt").asString()).isEqualTo("参保地未设等待期（S4-B2a）");
    }

    /** The clock of the tests stands still: the next version of each filing was made a day before. */
    private void filedYesterday(InsuredMother person) {
        db.sql("""
                        INSERT INTO filing (region, person_id, revision, id, kind, subject, valid_from, valid_until, filed_at,
                                            recorded_at, actor, channel, salt, sha256)
                        SELECT region, person_id, revision + 1000, id, kind, subject, valid_from, valid_until,
                               filed_at - interval '1 day', recorded_at, actor, channel, salt, sha256
                        FROM filing WHERE person_id = ?""").param(Ids.parse(person.psnNo())).update();
    }

    /** S1-3.5: as filed. */
    @Test
    void anEmergencyElsewhereNeedsNoFiling() {
        region.decide(REGION, "dictionary/med-type", Map.of("13", "OUTPATIENT"));
        var guest = InsuredMother.employee(mvc, ELSEWHERE);
        assertThat(check(guest, asked().with("med_type", "13"))
                        .at("/0/trt_enjymnt_flag")
                        .asString())
                .isEqualTo("1");
    }

    /** S4-B2d: as the settlement decides. */
    @Test
    void chronicCareTakesAFilingOfItsDisease() {
        var person = InsuredMother.employee(mvc, REGION);
        var chronic = asked().with("med_type", "14");
        refused(check(person, chronic), "S4-B2d");
        person.record("filings", """
                {"region":"%s","kind":"CHRONIC","subject":"M01600","from":"2026-01-01","until":null}""".formatted(REGION));
        refused(check(person, chronic.with("dise_codg", "M03900")), "S4-B2d");
        assertThat(check(person, chronic.with("dise_codg", "M01600"))
                        .at("/0/trt_enjymnt_flag")
                        .asString())
                .isEqualTo("1");
    }

    private static void refused(JsonNode rows, String reason) {
        assertThat(rows.valueStream()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path("trt_enjymnt_flag").asString()).isEqualTo("0");
            assertThat(row.path("trt_chk_rslt").asString()).contains(reason);
        });
    }

    private static void file(InsuredMother person, String from, String until) {
        person.record("filings", """
                {"region":"%s","kind":"REFERRED","subject":"610000","from":"%s","until":%s}""".formatted(ELSEWHERE, from, until));
    }

    private static GoodInput asked() {
        return GoodInput.of("2001").with("fixmedins_code", HOSPITAL);
    }

    private JsonNode check(InsuredMother person, GoodInput asked) {
        return person.call(his, asked).path("trtinfo");
    }
}
