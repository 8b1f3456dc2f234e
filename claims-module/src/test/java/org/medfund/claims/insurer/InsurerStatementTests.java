package org.medfund.claims.insurer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.InsurerStatementIssued;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Insurers that run the insurance against serious illness (大病保险) are supervised (S4-B7b). */
@ClaimsTest
class InsurerStatementTests {

    private static final String HERE = "610744";
    private static final String THERE = "610745";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion regions;

    @Autowired
    JdbcClient db;

    private String place;
    private String hospital;
    private String contract = "";

    /** Each test has days, an insurance or an area of its own. */
    @BeforeEach
    void open() {
        regions.open(HERE, "H" + HERE + "00001");
        regions.open(THERE, "H" + THERE + "00001");
        place = HERE;
        hospital = "H" + HERE + "00001";
    }

    /** S4-B7b: to the fen what the settlements paid, reversals taken off on their own day, wherever the insured were treated. */
    @Test
    void aStatementIsTheSumOfTheSettlementsToTheFen() {
        contract = contract("390", "2025-03-01", "2025-12-31");
        settled("2025-03-01", "A", "100.00");
        settled("2025-03-31", "A", "0.01");
        var taken = settled("2025-03-15", "B", "30.00");
        reversed(taken, "2025-03-20 12:00:00");
        settled("2025-02-28", "A", "1.00");
        settled("2025-04-01", "A", "2.00");
        settle(THERE, HERE, "2025-03-10", "C", "5.50", "390");
        settle(HERE, THERE, "2025-03-10", "D", "7.00", "390");
        settle(HERE, HERE, "2025-03-10", "E", "9.00", "310");
        regions.decide(HERE, PolicyTopics.INSURER_KEEPS, Map.of("390", "4.5 assumed"));
        var proposed = propose("2025-03");
        assertThat(proposed.path("state").asString()).isEqualTo("PROPOSED");
        var issued = issue(proposed);
        assertThat(issued.path("paidFen").asLong()).isEqualTo(105_51);
        assertThat(issued.path("paidFen").asLong()).isEqualTo(sumOf("2025-03-01", "2025-03-31"));
        assertThat(issued.path("beneficiaries").asLong()).isEqualTo(2);
        assertThat(issued.path("premiumFen").asLong()).isEqualTo(30_000_00);
        assertThat(issued.path("balanceFen").asLong()).isEqualTo(30_000_00 - 105_51);
        assertThat(issued.path("keptAtMostFen").asLong()).isEqualTo(1_350_00);
        assertThat(events(issued)).isEqualTo(1);
        var next = issue(propose("2025-04"));
        assertThat(next.path("paidBeforeFen").asLong()).isEqualTo(105_51);
        assertThat(next.path("paidFen").asLong()).isEqualTo(2_00);
        assertThat(next.path("balanceFen").asLong()).isEqualTo(30_000_00 - 107_51);
    }

    /** S4-B7b: what is issued never changes; a later reversal and what came late are in the next statement. */
    @Test
    void aLaterReversalComesInTheNextStatement() {
        place = THERE;
        hospital = "H" + THERE + "00001";
        contract = contract("390", "2025-05-01", "2025-12-31");
        var first = settled("2025-05-10", "A", "80.00");
        var may = issue(propose("2025-05"));
        reversed(first, "2025-06-02 09:00:00");
        settled("2025-05-31", "B", "3.00");
        settled("2025-06-30", "B", "10.00");
        var june = issue(propose("2025-06"));
        assertThat(june.path("paidFen").asLong()).isEqualTo(-67_00);
        assertThat(june.path("balanceFen").asLong()).isEqualTo(30_000_00 - 13_00);
        assertThat(of(may)).isEqualTo(may);
        assertThat(may.path("paidFen").asLong() + june.path("paidFen").asLong())
                .isEqualTo(sumOf("2025-05-01", "2025-06-30"));
    }

    /** S4-B7b: two people issue it, once, and the months in their order. */
    @Test
    void aStatementTakesTwoPeopleAndIsIssuedOnceInItsTurn() {
        contract = contract("310", "2025-07-01", "2025-12-31");
        var july = propose("2025-07");
        var august = propose("2025-08");
        assertThat(propose("2025-07")).isEqualTo(july);
        assertThat(problem(post("li", "CHECKER", path(july), ""), 403)).isEqualTo("CLAIMS-0078");
        assertThat(problem(post("wang", "CHECKER", path(august), ""), 409)).isEqualTo("CLAIMS-0148");
        issue(july);
        assertThat(problem(post("wang", "CHECKER", path(july), ""), 409)).isEqualTo("CLAIMS-0148");
        var both = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(() ->
                        post("wang", "CHECKER", path(august), "").getResponse().getStatus()))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join).sorted()).containsExactly(200, 409, 409, 409);
        assertThat(events(august)).isEqualTo(1);
    }

    @Test
    void onlyAMonthOfTheContractThatIsOverIsStated() {
        contract = contract("310", "2026-01-15", "2026-12-31");
        assertThat(problem(proposing("2025-12"), 422)).isEqualTo("CLAIMS-0064");
        assertThat(problem(proposing("2027-01"), 422)).isEqualTo("CLAIMS-0064");
        assertThat(problem(proposing("2026-02"), 422)).isEqualTo("CLAIMS-0027");
        assertThat(issue(propose("2026-01")).path("paidFen").asLong()).isZero();
    }

    @Test
    void anAreaHasOneContractOfAnInsuranceAtATime() {
        var form = form("390", "2024-01-01", "2024-12-31", "C-2024");
        var first = json(post("li", "MAKER", "/api/insurer-contracts", form), 201);
        assertThat(json(post("li", "MAKER", "/api/insurer-contracts", form), 201))
                .isEqualTo(first);
        var otherSum = form.replace("1500", "1600");
        assertThat(problem(post("li", "MAKER", "/api/insurer-contracts", otherSum), 409))
                .isEqualTo("CLAIMS-0017");
        var overlapping = form("390", "2024-12-31", "2025-01-31", "C-2024-B");
        assertThat(problem(post("li", "MAKER", "/api/insurer-contracts", overlapping), 409))
                .isEqualTo("CLAIMS-0149");
        json(post("li", "MAKER", "/api/insurer-contracts", form("310", "2024-12-31", "2025-01-31", "C-E")), 201);
        var both = form.replace("\"heads\"", "\"premiumFen\":5,\"heads\"").replace("C-2024", "C-2");
        assertThat(problem(post("li", "MAKER", "/api/insurer-contracts", both), 400))
                .isEqualTo("CLAIMS-0003");
    }

    private String contract(String insurance, String from, String until) {
        var form = form(insurance, from, until, "C-" + Ids.text(Ids.next()));
        return json(post("li", "MAKER", "/api/insurer-contracts", form), 201)
                .path("id")
                .asString();
    }

    /** At 15 yuan for each of 2,000. */
    private String form(String insurance, String from, String until, String number) {
        return """
                {"region":"%s","number":"%s","insurer":"某人寿","insurance":"%s","from":"%s","until":"%s",
                 "premiumPerHeadFen":1500,"heads":2000}""".formatted(place, number, insurance, from, until);
    }

    private String settled(String date, String person, String yuan) {
        return settle(place, place, date, person, yuan, "390");
    }

    /** Of which the fund for serious illness paid so much. */
    private String settle(String at, String insured, String date, String person, String yuan, String insurance) {
        var fen = (long) (Double.parseDouble(yuan) * 100 + 0.5);
        var pooled = "%d.%02d".formatted((80_000 - fen) / 100, (80_000 - fen) % 100);
        var record = SettlementJson.of("H" + at + "00001", Ids.text(Ids.next()))
                .on(date)
                .with("psn_no", "P" + person)
                .with("insutype", insurance)
                .with("insu_optins", insured)
                .with("hifp_pay", pooled)
                .with("hifob_pay", "0.00")
                .with("hifmi_pay", yuan)
                .with("acct_pay", "0.00")
                .with("acct_mulaid_pay", "0.00")
                .with("psn_cash_pay", "200.00");
        return json(Http.hospital(mvc, "H" + at + "00001", at).post("/api/settlements", record), 201)
                .path("id")
                .asString();
    }

    private void reversed(String settlement, String at) {
        json(
                Http.hospital(mvc, hospital, place)
                        .post("/api/settlements/" + settlement + "/reversal", """
                        {"medins_setl_id":"%s","setl_time":"%s"}""".formatted(Ids.text(Ids.next()), at)),
                201);
    }

    private JsonNode propose(String month) {
        return json(proposing(month), 201);
    }

    private MvcTestResult proposing(String month) {
        return post("li", "MAKER", "/api/insurer-statements", """
                {"contract":"%s","month":"%s"}""".formatted(contract, month));
    }

    private JsonNode issue(JsonNode statement) {
        return json(post("wang", "CHECKER", path(statement), ""), 200);
    }

    private JsonNode of(JsonNode statement) {
        return json(Http.agency(mvc, "qian", "AUDITOR", place).get("/api/insurer-statements/" + id(statement)), 200);
    }

    private static String path(JsonNode statement) {
        return "/api/insurer-statements/" + id(statement) + "/issue";
    }

    private MvcTestResult post(String person, String role, String path, String body) {
        return Http.agency(mvc, person, role, place).post(path, body);
    }

    private long sumOf(String from, String until) {
        return db.sql("""
                SELECT coalesce(sum(serious_illness_fen), 0)::bigint FROM settlement
                WHERE insured_region = ? AND insutype = '390' AND business_date BETWEEN ?::date AND ?::date""").params(place, from, until).query(Long.class).single();
    }

    private int events(JsonNode statement) {
        return db.sql("SELECT count(*) FROM trail_event WHERE type = ? AND payload LIKE ?")
                .params(InsurerStatementIssued.TYPE, "%" + Ids.parse(id(statement)) + "%")
                .query(Integer.class)
                .single();
    }

    private static String id(JsonNode statement) {
        return statement.path("id").asString();
    }
}
