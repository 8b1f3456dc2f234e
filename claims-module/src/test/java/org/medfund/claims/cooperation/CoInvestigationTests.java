package org.medfund.claims.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.CooperationTopics;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** S1-3.11: the place of care investigates large fees of persons insured elsewhere. It is 2026-02-20. */
@ClaimsTest
class CoInvestigationTests {

    private static final String CARE = "610731";
    private static final String INSURED = "610732";
    private static final String THIRD = "610733";
    private static final String HOSPITAL = "H61073100001";
    private static final String TASKS = "/api/co-investigations";

    /** Five working days after it are over; five after the 13th are not, the Spring Festival lies between. */
    private static final String LONG_AGO = "2026-02-09";

    private static final String LATELY = "2026-02-13";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion regions;

    @Autowired
    PolicyWriter policies;

    @Autowired
    JdbcClient db;

    private Http hospital;
    private Http maker;

    @BeforeEach
    void open() {
        regions.open(CARE, HOSPITAL);
        regions.decide(CARE, CooperationTopics.LARGE_FEE, Map.of("*", "30000"));
        regions.decide(CARE, CooperationTopics.INVESTIGATION_DAYS, Map.of("*", "5 assumed"));
        hospital = Http.hospital(mvc, HOSPITAL, CARE);
        maker = Http.agency(mvc, "zhang", "MAKER", CARE);
    }

    @Test
    void whereNoThresholdIsDecidedTheListIsRefused() {
        var elsewhere = Http.agency(mvc, "li", "MAKER", THIRD);
        assertThat(problem(elsewhere.get(list(THIRD, LATELY, LATELY)), 422)).isEqualTo("INSTITUTIONS-0001");
        assertThat(problem(maker.get(list(CARE, "2025-11-01", "2026-02-13")), 422))
                .isEqualTo("CLAIMS-0064");
        assertThat(problem(maker.get(list(CARE, LATELY, LONG_AGO)), 422)).isEqualTo("CLAIMS-0064");
    }

    /** S1-3.11: 29,999.99 is none, 30,000.00 is a task; of a person insured here nothing is. */
    @Test
    void aFeeOf30000OfAPersonInsuredElsewhereIsATask() {
        var below = settle("A1", "2026-02-03", "29999.99", INSURED);
        var at = settle("A2", "2026-02-03", "30000.00", INSURED);
        var above = settle("A3", "2026-02-03", "123456.78", INSURED);
        var here = settle("A4", "2026-02-03", "30000.00", CARE);
        assertThat(ids(tasks("2026-02-03"))).containsExactly(at, above).doesNotContain(below, here);
        var task = tasks("2026-02-03").getFirst();
        assertThat(task.get("medfeeFen").asLong()).isEqualTo(3_000_000);
        assertThat(task.get("insuredRegion").asString()).isEqualTo(INSURED);
        assertThat(problem(answer(maker, below), 422)).isEqualTo("CLAIMS-0134");
        assertThat(problem(answer(maker, here), 422)).isEqualTo("CLAIMS-0134");
        problem(maker.get(TASKS + "/" + below), 404);
    }

    /** S1-3.11: the threshold is that of the settlement's date. */
    @Test
    void aNewThresholdHoldsFromItsDateOn() {
        policies.decide(
                new RegionCode(CARE),
                List.of(new PolicyDecision(
                        CooperationTopics.LARGE_FEE, "*", LocalDate.parse("2026-01-20"), "30001", "test")),
                Actor.system("test"));
        policies.decide(
                new RegionCode(CARE),
                List.of(new PolicyDecision(
                        CooperationTopics.LARGE_FEE, "*", LocalDate.parse("2026-01-22"), "30000", "test")),
                Actor.system("test"));
        var before = settle("B1", "2026-01-19", "30000.00", INSURED);
        settle("B2", "2026-01-20", "30000.00", INSURED);
        settle("B3", "2026-01-21", "30000.99", INSURED);
        var raised = settle("B4", "2026-01-21", "30001.00", INSURED);
        assertThat(ids(items(maker.get(list(CARE, "2026-01-19", "2026-01-21")))))
                .containsExactly(before, raised);
    }

    @Test
    void whatIsTakenBackAsksForNothing() {
        var settlement = settle("C1", "2026-02-04", "30000.00", INSURED);
        assertThat(ids(tasks("2026-02-04"))).containsExactly(settlement);
        json(hospital.post("/api/settlements/" + settlement + "/reversal", """
            {"medins_setl_id":"C1-","setl_time":"2026-02-05 09:00:00"}\
            """), 201);
        assertThat(items(maker.get(list(CARE, "2026-02-04", "2026-02-05")))).isEmpty();
        assertThat(problem(answer(maker, settlement), 422)).isEqualTo("CLAIMS-0134");
    }

    /** S1-3.11: the task has to be answered; whoever does not is late after its working days. */
    @Test
    void anUnansweredTaskIsLateAfterItsWorkingDays() {
        var old = settle("D1", LONG_AGO, "30000.00", INSURED);
        var young = settle("D2", LATELY, "30000.00", INSURED);
        var tasks = items(maker.get(list(CARE, LONG_AGO, LATELY)));
        assertThat(tasks.stream().map(task -> said(task, "id", "state", "dueOn")))
                .contains(old + " LATE 2026-02-14", young + " OPEN 2026-02-27");
        var answered = json(answer(maker, old), 200);
        assertThat(said(answered, "state", "outcome", "answer", "answeredBy", "dueOn"))
                .isEqualTo("ANSWERED IN_ORDER 病历与费用相符 zhang 2026-02-14");
        assertThat(json(maker.get(TASKS + "/" + old), 200)).isEqualTo(answered);
    }

    /** S1-3.11: once, also by several at the same moment. */
    @Test
    void aTaskIsAnsweredOnce() {
        var settlement = settle("E1", "2026-02-05", "30000.00", INSURED);
        var statuses = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> answer(maker, settlement).getResponse().getStatus()))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join);
        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(problem(answer(maker, settlement), 409)).isEqualTo("CLAIMS-0135");
        assertThat(db.sql(
                                "SELECT payload::json ->> 'sha256' FROM trail_event WHERE type = 'claims.co-investigation-answered'"
                                        + " AND stream = 'settlement/" + settlement + "'")
                        .query(String.class)
                        .list())
                .isEqualTo(db.sql("SELECT a.sha256 FROM co_investigation_answer a JOIN settlement_key k"
                                + " ON k.region = a.region AND k.id = a.settlement_id WHERE k.medins_setl_id = 'E1'"
                                + " AND k.region = '" + CARE + "'")
                        .query(String.class)
                        .list());
    }

    /** S1-3.11: it is the place of care that answers; the insured place reads, and nobody else sees anything. */
    @Test
    void thePlaceOfCareAnswersAndTheInsuredPlaceReads() {
        var settlement = settle("F1", "2026-02-06", "30000.00", INSURED);
        var insured = Http.agency(mvc, "wang", "MAKER", INSURED);
        var third = Http.agency(mvc, "zhao", "MAKER", THIRD);
        problem(answer(insured, settlement), 404);
        problem(answer(third, settlement), 404);
        problem(answer(Http.agency(mvc, "li", "CHECKER", CARE), settlement), 403);
        problem(answer(hospital, settlement), 403);
        problem(hospital.get(list(CARE, "2026-02-06", "2026-02-06")), 403);
        problem(insured.get(list(CARE, "2026-02-06", "2026-02-06")), 404);
        problem(maker.post(TASKS + "/" + settlement + "/answer", "{\"outcome\":\"IN_ORDER\",\"answer\":\" \"}"), 400);
        json(answer(maker, settlement), 200);
        assertThat(json(insured.get(TASKS + "/" + settlement), 200)
                        .get("outcome")
                        .asString())
                .isEqualTo("IN_ORDER");
        problem(third.get(TASKS + "/" + settlement), 404);
    }

    @Test
    void theListGoesOnWhereAPageEnded() {
        settle("G1", "2026-01-28", "30000.00", INSURED);
        settle("G2", "2026-01-28", "30000.00", INSURED);
        settle("G3", "2026-01-29", "30000.00", INSURED);
        var uri = list(CARE, "2026-01-28", "2026-01-29");
        var all = ids(items(maker.get(uri)));
        assertThat(all).hasSize(3);
        var first = json(maker.get(uri + "&limit=2"), 200);
        assertThat(ids(first.get("items").valueStream().toList())).isEqualTo(all.subList(0, 2));
        var next = maker.get(uri + "&limit=2&cursor=" + first.get("nextCursor").asString());
        assertThat(ids(items(next))).isEqualTo(all.subList(2, 3));
    }

    private List<JsonNode> tasks(String date) {
        return items(maker.get(list(CARE, date, date)));
    }

    private static List<JsonNode> items(MvcTestResult list) {
        return json(list, 200).get("items").valueStream().toList();
    }

    private static List<String> ids(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.get("id").asString()).toList();
    }

    private static String said(JsonNode task, String... fields) {
        return String.join(
                " ", Stream.of(fields).map(field -> task.get(field).asString()).toList());
    }

    private static MvcTestResult answer(Http who, String settlement) {
        return who.post(TASKS + "/" + settlement + "/answer", """
            {"outcome":"IN_ORDER","answer":"病历与费用相符"}\
            """);
    }

    private static String list(String region, String from, String to) {
        return TASKS + "?region=" + region + "&from=" + from + "&to=" + to;
    }

    /** Its id. */
    private String settle(String number, String date, String yuan, String insured) {
        var total = new BigDecimal(yuan);
        var line = total.subtract(new BigDecimal("400"));
        var settlement = SettlementJson.of(HOSPITAL, number)
                .on(date)
                .with("insu_optins", insured)
                .with("medfee_sumamt", yuan)
                .with("inscp_scp_amt", total.subtract(new BigDecimal("100")).toPlainString())
                .with("psn_part_amt", total.subtract(new BigDecimal("800")).toPlainString())
                .with("psn_cash_pay", total.subtract(new BigDecimal("920")).toPlainString())
                .withLine(0, "det_item_fee_sumamt", line.toPlainString())
                .withLine(0, "cnt", "1")
                .withLine(0, "pric", line.toPlainString())
                .withLine(
                        0, "inscp_scp_amt", line.subtract(new BigDecimal("100")).toPlainString());
        return json(hospital.post("/api/settlements", settlement), 201)
                .get("id")
                .asString();
    }
}
