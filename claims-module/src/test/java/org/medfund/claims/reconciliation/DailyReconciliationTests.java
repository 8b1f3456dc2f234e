package org.medfund.claims.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.DayReconciled;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.PolicyTopics;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** S3-art12: a hospital and the agency agree on a day. Each test has a day of its own. */
@ClaimsTest
class DailyReconciliationTests {

    private static final String REGION = "610920";
    private static final String HOSPITAL = "H61092000001";
    private static final String RECONCILIATIONS = "/api/reconciliations";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private Http hospital;
    private Http agency;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, "H61092000002");
        hospital = Http.hospital(mvc, HOSPITAL, REGION);
        agency = Http.agency(mvc, "zhang", "MAKER", REGION);
    }

    @Test
    void nobodySpeaksForAnotherHospital() {
        var other = Http.hospital(mvc, "H61092000002", REGION);
        problem(other.post(RECONCILIATIONS, statement("2026-01-05", 0)), 404);
        problem(agency.post(RECONCILIATIONS, statement("2026-01-05", 0)), 403);
        assertThat(problem(hospital.post(RECONCILIATIONS, statement("2026-02-21", 0)), 422))
                .isEqualTo("CLAIMS-0027");
    }

    @Test
    void badStatementsAreRefused() {
        assertThat(problem(hospital.post(RECONCILIATIONS, statement("2026-02-30", 0)), 400))
                .isEqualTo("CLAIMS-0003");
        var twice =
                statement("2026-01-05", 1).replace("\"rows\":[", "\"rows\":[" + group("1.00", "1.00", "0", 1) + ",");
        assertThat(problem(hospital.post(RECONCILIATIONS, twice), 422)).isEqualTo("CLAIMS-0022");
    }

    @Test
    void equalTotalsMakeTheDayPayableAtOnce() {
        settle("2026-01-06", "E1", "E2");
        var first = json(hospital.post(RECONCILIATIONS, statement("2026-01-06", 2)), 201);
        assertThat(first.get("state").asString()).isEqualTo("RECONCILED");
        assertThat(reconciled("2026-01-06")).containsExactly("E1", "E2");
        assertThat(events("2026-01-06")).singleElement().satisfies(event -> {
            assertThat(event.count()).isEqualTo(2);
            assertThat(event.fundFen().fen()).isEqualTo(160_000);
            assertThat(event.waiting()).isZero();
        });
    }

    @Test
    void theSameStatementAgainIsTheSameStatement() {
        settle("2026-01-07", "A1");
        var first = json(hospital.post(RECONCILIATIONS, statement("2026-01-07", 1)), 201);
        assertThat(json(hospital.post(RECONCILIATIONS, statement("2026-01-07", 1)), 200))
                .isEqualTo(first);
        assertThat(events("2026-01-07")).hasSize(1);
    }

    /** What came after, or was corrected, is covered by the next statement, and counted there alone. */
    @Test
    void aLaterStatementReconcilesOnlyWhatIsNew() {
        settle("2026-01-08", "L1");
        json(hospital.post(RECONCILIATIONS, statement("2026-01-08", 1)), 201);
        settle("2026-01-08", "L2");
        var second = json(hospital.post(RECONCILIATIONS, statement("2026-01-08", 2)), 201);
        assertThat(second.get("revision").asInt()).isEqualTo(2);
        assertThat(reconciled("2026-01-08")).containsExactly("L1", "L2");
        assertThat(events("2026-01-08")).extracting(DayReconciled::count).containsExactly(1, 1);
    }

    @Test
    void aMismatchPaysNothingAndAsksForDetails() {
        settle("2026-01-09", "M1", "M2");
        var statement = json(hospital.post(RECONCILIATIONS, statement("2026-01-09", 3)), 201);
        assertThat(statement.get("state").asString()).isEqualTo("MISMATCHED");
        assertThat(statement.at("/groups/0/ours/count").asInt()).isEqualTo(2);
        assertThat(statement.at("/groups/0/theirs/count").asInt()).isEqualTo(3);
        assertThat(reconciled("2026-01-09")).isEmpty();
        assertThat(events("2026-01-09")).isEmpty();
        assertThat(problem(hospital.post(at(statement.get("id").asString(), "confirmation"), ""), 409))
                .isEqualTo("CLAIMS-0024");
    }

    @Test
    void aDayWithoutSettlementsAgreesOnNothing() {
        var statement = json(hospital.post(RECONCILIATIONS, statement("2026-01-10", 0)), 201);
        assertThat(statement.get("state").asString()).isEqualTo("RECONCILED");
        assertThat(events("2026-01-10")).extracting(DayReconciled::count).containsExactly(0);
    }

    /** The three lists; what agrees is paid once both sides confirm, what differs waits for a later statement. */
    @Test
    void theThreeListsWaitAndTheRestIsPayableWhenBothSidesConfirm() {
        settle("2026-01-12", "D1", "D2", "D3");
        var id = json(hospital.post(RECONCILIATIONS, statement("2026-01-12", 4)), 201)
                .get("id")
                .asString();
        var details = details(row("D1", "1000.00"), row("D2", "999.99"), row("D4", "1000.00"));
        var compared = json(hospital.post(at(id, "details"), details), 200);
        assertThat(compared.get("agreed").asInt()).isEqualTo(1);
        assertThat(compared.at("/waiting/onlyOurs/0/medinsSetlId").asString()).isEqualTo("D3");
        assertThat(compared.at("/waiting/onlyTheirs/0/medinsSetlId").asString()).isEqualTo("D4");
        assertThat(compared.at("/waiting/different/0/theirs/medfeeFen").asLong())
                .isEqualTo(99_999);
        assertThat(json(hospital.post(at(id, "details"), details), 200)).isEqualTo(compared);
        assertThat(problem(hospital.post(at(id, "details"), details(row("D1", "1000.00"))), 409))
                .isEqualTo("CLAIMS-0023");

        json(hospital.post(at(id, "confirmation"), ""), 200);
        json(hospital.post(at(id, "confirmation"), ""), 200);
        assertThat(reconciled("2026-01-12")).isEmpty();
        settle("2026-01-12", "D4");
        var confirmed = json(agency.post(at(id, "confirmation"), ""), 200);
        assertThat(confirmed.get("state").asString()).isEqualTo("RECONCILED");
        assertThat(confirmed
                        .at("/confirmations")
                        .valueStream()
                        .map(side -> side.get("personId").asString()))
                .containsExactlyInAnyOrder("zhang", "his-" + HOSPITAL);
        assertThat(json(agency.post(at(id, "confirmation"), ""), 200)).isEqualTo(confirmed);
        assertThat(reconciled("2026-01-12")).containsExactly("D1");
        assertThat(events("2026-01-12")).singleElement().satisfies(event -> {
            assertThat(event.count()).isEqualTo(1);
            assertThat(event.waiting()).isEqualTo(3);
        });

        json(hospital.post(RECONCILIATIONS, statement("2026-01-12", 4)), 201);
        assertThat(reconciled("2026-01-12")).containsExactly("D1", "D2", "D3", "D4");
        assertThat(events("2026-01-12")).extracting(DayReconciled::count).containsExactly(1, 3);
    }

    @Test
    void aLaterStatementSupersedesOneThatIsNotReconciled() {
        settle("2026-01-13", "S1");
        var id = json(hospital.post(RECONCILIATIONS, statement("2026-01-13", 2)), 201)
                .get("id")
                .asString();
        json(hospital.stream(at(id, "details/bulk"), row("S1", "999.99")), 200);
        json(hospital.post(RECONCILIATIONS, statement("2026-01-13", 1)), 201);
        assertThat(problem(agency.post(at(id, "confirmation"), ""), 409)).isEqualTo("CLAIMS-0025");
        assertThat(reconciled("2026-01-13")).containsExactly("S1");
    }

    /** Amounts of a reversal are always subtracted; how it counts is the region's choice. */
    @Test
    void aRegionDecidesHowReversalsCount() {
        var counts = Map.of("ADD", 3, "SUBTRACT", 1, "OMIT_PAIRS", 1);
        var number = 960;
        for (var profile : List.of("ADD", "SUBTRACT", "OMIT_PAIRS")) {
            var place = "610" + number++;
            var code = "H" + place + "00001";
            region.open(place, code);
            region.decide(place, PolicyTopics.REVERSAL_COUNT, Map.of("*", profile));
            var clinic = Http.hospital(mvc, code, place);
            json(clinic.post("/api/settlements", SettlementJson.of(code, "R1").on("2026-01-14")), 201);
            var id = json(
                            clinic.post(
                                    "/api/settlements",
                                    SettlementJson.of(code, "R2").on("2026-01-14")),
                            201)
                    .get("id")
                    .asString();
            var reversal = "{\"medins_setl_id\":\"R2-\",\"setl_time\":\"2026-01-14 12:00:00\"}";
            json(clinic.post("/api/settlements/" + id + "/reversal", reversal), 201);
            var statement = statement(
                            "2026-01-14", group("1000.00", "800.00", "120.00", counts.getOrDefault(profile, 0)))
                    .replace(HOSPITAL, code);
            assertThat(json(clinic.post(RECONCILIATIONS, statement), 201)
                            .get("state")
                            .asString())
                    .as(profile)
                    .isEqualTo("RECONCILED");
        }
    }

    @Test
    void whoSentNothingIsRemindedOnceOnTheSecondDay() {
        settle("2026-02-18", "N1");
        settle("2026-02-19", "N2");
        assertThat(problem(agency.post(RECONCILIATIONS + "/reminders?date=2026-02-19", ""), 422))
                .isEqualTo("CLAIMS-0026");
        problem(hospital.post(RECONCILIATIONS + "/reminders?date=2026-02-18", ""), 403);
        assertThat(json(agency.post(RECONCILIATIONS + "/reminders?date=2026-02-18", ""), 200)
                        .get("reminded")
                        .asInt())
                .isEqualTo(1);
        assertThat(json(agency.post(RECONCILIATIONS + "/reminders?date=2026-02-18", ""), 200)
                        .get("reminded")
                        .asInt())
                .isZero();
        json(hospital.post(RECONCILIATIONS, statement("2026-02-18", 1)), 201);
        assertThat(db.sql(
                                "SELECT count(*) FROM trail_event WHERE type = 'claims.reconciliation-reminded' AND region = :region")
                        .param("region", REGION)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(reconciled("2026-02-18")).containsExactly("N1");
        assertThat(reconciled("2026-02-19")).isEmpty();
    }

    @Test
    void listsTheStatementsOfADate() {
        settle("2026-01-15", "P1");
        json(hospital.post(RECONCILIATIONS, statement("2026-01-15", 2)), 201);
        json(hospital.post(RECONCILIATIONS, statement("2026-01-15", 1)), 201);
        var uri = RECONCILIATIONS + "?region=" + REGION + "&date=2026-01-15&limit=1";
        var page = json(agency.get(uri), 200);
        assertThat(page.at("/items/0/state").asString()).isEqualTo("MISMATCHED");
        var next = json(agency.get(uri + "&cursor=" + page.get("nextCursor").asString()), 200);
        assertThat(next.at("/items/0/revision").asInt()).isEqualTo(2);
        var other = Http.hospital(mvc, "H61092000002", REGION);
        assertThat(json(other.get(uri), 200).get("items")).isEmpty();
        problem(Http.agency(mvc, "li", "MAKER", "611000").get(uri), 404);
        problem(agency.get(RECONCILIATIONS + "?region=x&date=2026-01-15"), 400);
    }

    private void settle(String date, String... names) {
        for (var name : names) {
            json(
                    hospital.post(
                            "/api/settlements",
                            SettlementJson.of(HOSPITAL, name).on(date)),
                    201);
        }
    }

    private static String statement(String date, int count) {
        var group = group(1_000L * count + ".00", 800L * count + ".00", 120L * count + ".00", count);
        return statement(date, count == 0 ? "" : group);
    }

    private static String statement(String date, String rows) {
        return "{\"institution\":\"%s\",\"date\":\"%s\",\"rows\":[%s]}".formatted(HOSPITAL, date, rows);
    }

    private static String group(String medfee, String fund, String account, int count) {
        return ("{\"insutype\":\"310\",\"clr_type\":\"11\",\"medfee_sumamt\":\"%s\",\"fund_pay_sumamt\":\"%s\",\"acct_pay\":\"%s\","
                        + "\"fixmedins_setl_cnt\":%d}")
                .formatted(medfee, fund, account, count);
    }

    private static String details(String... rows) {
        return "{\"rows\":[%s]}".formatted(String.join(",", rows));
    }

    private static String row(String name, String medfee) {
        return "{\"medins_setl_id\":\"%s\",\"medfee_sumamt\":\"%s\",\"fund_pay_sumamt\":\"800.00\",\"acct_pay\":\"120.00\"}"
                .formatted(name, medfee);
    }

    private static String at(String id, String what) {
        return RECONCILIATIONS + "/" + id + "/" + what;
    }

    private List<String> reconciled(String date) {
        return db.sql(
                        "SELECT s.medins_setl_id FROM reconciled_settlement_v1 r JOIN settlement_v1 s ON s.region = r.region"
                                + " AND s.business_date = r.business_date AND s.id = r.settlement_id"
                                + " WHERE r.region = :region AND r.business_date = :date::date ORDER BY 1")
                .param("region", REGION)
                .param("date", date)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<DayReconciled> events(String date) {
        return db.sql("SELECT payload FROM trail_event WHERE type = 'claims.day-reconciled' AND region = :region"
                        + " AND business_date = :date::date ORDER BY global_index")
                .param("region", REGION)
                .param("date", date)
                .query((row, n) -> EventJson.read(row.getString(1), DayReconciled.class))
                .list();
    }
}
