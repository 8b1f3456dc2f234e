package org.medfund.claims.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.BreakableFaults;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.PolicyTopics;
import org.medfund.trail.FaultPoint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A hospital sends settlements one by one. */
@ClaimsTest
class SettlementAtTheWindowTests {

    private static final String REGION = "610901";
    private static final String HOSPITAL = "H61090100001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Autowired
    BreakableFaults faults;

    private Http hospital;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, "H61090100002");
        hospital = Http.hospital(mvc, HOSPITAL, REGION);
    }

    @Test
    void anotherHospitalsSettlementIsNotThere() {
        var foreign = Http.hospital(mvc, "H61090100002", REGION);
        assertThat(problem(foreign.post("/api/settlements", settlement("W1")), 404))
                .isEqualTo("ACCESS-0002");
        var elsewhere = Http.hospital(mvc, HOSPITAL, "611000");
        assertThat(problem(elsewhere.post("/api/settlements", settlement("W1")), 404))
                .isEqualTo("ACCESS-0002");
        assertThat(problem(Http.agency(mvc, "p1", "AUDITOR", REGION).post("/api/settlements", settlement("W1")), 403))
                .isEqualTo("ACCESS-0001");
    }

    @Test
    void otherContentUnderAKnownIdentifierIsAConflict() {
        json(hospital.post("/api/settlements", settlement("W2")), 201);
        var other = settlement("W2").with("psn_no", "P2");
        assertThat(problem(hospital.post("/api/settlements", other), 409)).isEqualTo("CLAIMS-0017");
        assertThat(rows("W2")).isEqualTo(1);
    }

    @Test
    void theSameRecordAgainAnswersWithTheFirstResult() {
        var first = json(hospital.post("/api/settlements", settlement("W3")), 201);
        var again = json(hospital.post("/api/settlements", settlement("W3").with("age", "45.9")), 200);
        assertThat(again).isEqualTo(first);
        assertThat(first.get("id").asString()).hasSize(26);
        assertThat(first.get("businessDate").asString()).isEqualTo("2026-02-13");
        assertThat(rows("W3")).isEqualTo(1);
    }

    /** I7: what was stored stays the answer, even when the rules of today would refuse it. */
    @Test
    void theSameRecordAgainAnswersWithTheFirstResultAfterTheAgreementWasSuspendedBackwards() {
        region.open(REGION, "H61090100003");
        var clinic = Http.hospital(mvc, "H61090100003", REGION);
        var settlement = SettlementJson.of("H61090100003", "W4");
        var first = json(clinic.post("/api/settlements", settlement), 201);
        region.suspend(REGION, "H61090100003", Instant.parse("2026-02-12T16:00:00Z"));
        assertThat(json(clinic.post("/api/settlements", settlement), 200)).isEqualTo(first);
        assertThat(problem(clinic.post("/api/settlements", SettlementJson.of("H61090100003", "W4b")), 422))
                .isEqualTo("CLAIMS-0014");
    }

    @Test
    void keepsEveryFundApartAndUnpacksTheFeeLines() {
        json(hospital.post("/api/settlements", settlement("W5")), 201);
        assertThat(db.sql(
                                "SELECT fund || ' ' || amount_fen FROM settlement_fund_v1 f JOIN settlement_v1 s USING (region,"
                                        + " business_date, id) WHERE s.medins_setl_id = 'W5' AND region = :region ORDER BY 1")
                        .param("region", REGION)
                        .query(String.class)
                        .list())
                .containsExactly("310100 70000", "310200 12000", "330100 10000");
        assertThat(db.sql("""
                                SELECT line_no || ' ' || item_code || ' ' || l.amount_fen || ' ' || quantity_e4 || ' ' || unit_price_e6
                                    || ' ' || extract(epoch FROM occurred_at)::bigint
                                FROM fee_line_v1 l JOIN settlement_v1 s ON s.id = l.settlement_id
                                WHERE s.medins_setl_id = 'W5' AND s.region = :region ORDER BY line_no""").param("region", REGION).query(String.class).list())
                .containsExactly("1 XA01 60000 60000 100000000 1770945300", "2 XB02 40000 15000 266666667 1770945300");
    }

    @Test
    void storesTheCareCategoryTheInsurerAndThePolicyThatItWasCheckedAgainst() {
        json(hospital.post("/api/settlements", settlement("W6").with("insu_optins", "420200")), 201);
        var row = db.sql("SELECT * FROM settlement_v1 WHERE medins_setl_id = 'W6' AND region = :region")
                .param("region", REGION)
                .query()
                .singleRow();
        assertThat(row).containsEntry("care_category", "OUTPATIENT").containsEntry("elsewhere", true);
        assertThat(row).containsEntry("kind", "SETTLEMENT").containsEntry("pooled_fund", "310100");
        assertThat(row.get("policy_version")).asString().hasSize(64);
        assertThat(db.sql("SELECT s::text FROM settlement s WHERE medins_setl_id = 'W6'")
                        .query(String.class)
                        .single())
                .doesNotContain("not to be stored")
                .doesNotContain("610900199001011234");
    }

    @Test
    void theBusinessDateIsTheShanghaiDate() {
        var late = settlement("W7").with("setl_time", "2026-02-13 23:59:59");
        assertThat(json(hospital.post("/api/settlements", late), 201)
                        .get("businessDate")
                        .asString())
                .isEqualTo("2026-02-13");
        assertThat(db.sql("SELECT extract(epoch FROM setl_time)::bigint FROM settlement_v1 WHERE medins_setl_id = 'W7'")
                        .query(Long.class)
                        .single())
                .isEqualTo(Instant.parse("2026-02-13T15:59:59Z").getEpochSecond());
    }

    @Test
    void aRegionsProfileDecidesWhatIsChecked() {
        region.open("610951", "H61095100001");
        region.decide("610951", PolicyTopics.FUND_PARTS_CHECK, Map.of("*", "off"));
        region.decide("610951", PolicyTopics.ACCOUNT_IN_FUND_SUM, Map.of("*", "true"));
        region.decide("610951", PolicyTopics.CATALOGUE_ITEMS, Map.of("XA01", "{\"name\":\"A\"}"));
        var clinic = Http.hospital(mvc, "H61095100001", "610951");
        var settlement = SettlementJson.of("H61095100001", "W8").with("fund_pay_sumamt", "920.00");
        assertThat(problem(clinic.post("/api/settlements", settlement), 422)).isEqualTo("CLAIMS-0012");
        var known = settlement.withLine(1, "med_list_codg", "XA01");
        json(clinic.post("/api/settlements", known), 201);
    }

    @Test
    void fiftyCopiesAtOnceHaveOneEffect() throws Exception {
        Callable<String> send = () -> hospital.post("/api/settlements", settlement("W9"))
                .getResponse()
                .getContentAsString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(IntStream.range(0, 50).mapToObj(i -> send).toList());
            assertThat(answers.stream().map(answer -> answer.resultNow()).distinct())
                    .hasSize(1);
        }
        assertThat(rows("W9")).isEqualTo(1);
    }

    /** T04: killed between the event and the commit, nothing is there, and the same record succeeds once. */
    @Test
    void nothingIsStoredWhenTheBatchBreaksBeforeItsCommit() {
        for (var point : List.of(FaultPoint.AFTER_EVENT_APPEND, FaultPoint.BEFORE_COMMIT)) {
            var name = "W10-" + point.name().length();
            var events = events();
            faults.breakOnceAt(point);
            assertThat(problem(hospital.post("/api/settlements", settlement(name)), 503))
                    .isEqualTo("CLAIMS-0019");
            assertThat(rows(name)).isZero();
            assertThat(events()).isEqualTo(events);
            json(hospital.post("/api/settlements", settlement(name)), 201);
        }
    }

    @Test
    void whatIsCommittedIsFoundWhenItIsSentAgain() {
        faults.breakOnceAt(FaultPoint.AFTER_COMMIT_BEFORE_PUBLISH);
        assertThat(problem(hospital.post("/api/settlements", settlement("W11")), 503))
                .isEqualTo("CLAIMS-0019");
        json(hospital.post("/api/settlements", settlement("W11")), 200);
        assertThat(rows("W11")).isEqualTo(1);
    }

    @Test
    void showsASettlementToThoseWhoMaySeeIt() {
        var id = json(hospital.post("/api/settlements", settlement("W12")), 201)
                .get("id")
                .asString();
        var shown = json(hospital.get("/api/settlements/" + id), 200);
        assertThat(shown.at("/amountsFen/pooled").asLong()).isEqualTo(70_000);
        assertThat(shown.at("/feeLines/1/amountFen").asLong()).isEqualTo(40_000);
        problem(Http.hospital(mvc, "H61090100002", REGION).get("/api/settlements/" + id), 404);
        problem(Http.agency(mvc, "p1", "AUDITOR", "611000").get("/api/settlements/" + id), 404);
        problem(hospital.get("/api/settlements/no-id"), 404);
        json(Http.agency(mvc, "p1", "AUDITOR", REGION).get("/api/settlements/" + id), 200);
    }

    private static SettlementJson settlement(String medinsSetlId) {
        return SettlementJson.of(HOSPITAL, medinsSetlId);
    }

    private long rows(String medinsSetlId) {
        return db.sql("SELECT count(*) FROM settlement WHERE medins_setl_id = :name AND region = :region")
                .param("name", medinsSetlId)
                .param("region", REGION)
                .query(Long.class)
                .single();
    }

    private long events() {
        return db.sql("SELECT count(*) FROM trail_event").query(Long.class).single();
    }
}
