package org.medfund.claims.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsError;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.DeclarationMade;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.DeclarationTopics;
import org.medfund.institutions.PolicyTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.PublishedEvents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;

/** S0-2.1a, S3-art14: hospitals declare a month. It is 2026-02-20; each test has a hospital of its own. */
@ClaimsTest
class DeclarationTests {

    private static final String REGION = "617140";
    private static final String DECLARATIONS = "/api/declarations";
    private static final Actor HIS = new Actor("his", "h", "INSTITUTION", "api");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Autowired
    Declarations declarations;

    @Autowired
    DeclaredLines lines;

    @Autowired
    StoredMonths stored;

    @Autowired
    DueDates dueDates;

    @Autowired
    PublishedEvents events;

    @Autowired
    PlatformTransactionManager transactions;

    private Http agency;

    @BeforeEach
    void open() {
        agency = Http.agency(mvc, "zhang", "MAKER", REGION);
    }

    @Test
    void nobodyDeclaresForAnotherHospital() {
        var one = opened("H61714000001");
        var other = opened("H61714000002");
        problem(other.post(DECLARATIONS, declaration("H61714000001", "2026-01", 0)), 404);
        problem(agency.post(DECLARATIONS, declaration("H61714000001", "2026-01", 0)), 403);
        assertThat(problem(one.post(DECLARATIONS, declaration("H61714000099", "2026-01", 0)), 422))
                .isEqualTo("CLAIMS-0013");
        var id = id(json(one.post(DECLARATIONS, declaration("H61714000001", "2026-01", 0)), 201));
        problem(other.get(DECLARATIONS + "/" + id), 404);
        problem(Http.agency(mvc, "li", "MAKER", "611000").get(DECLARATIONS + "/" + id), 404);
        problem(agency.get(DECLARATIONS + "/x"), 404);
        problem(other.get(missing("2026-01")), 403);
    }

    @Test
    void badDeclarationsAreRefused() {
        var hospital = opened("H61714000003");
        var good = declaration("H61714000003", "2026-01", 1);
        for (var bad : List.of(
                good.replace("2026-01", "2026-13"),
                good.replace("310100", "000000"),
                good.replace("OUTPATIENT", "SURGERY"),
                good.replace("\"fixmedins_setl_cnt\":1", "\"fixmedins_setl_cnt\":1.5"),
                good.replace("700.00", "700.001"),
                good.replace("\"rows\"", "\"row\""))) {
            assertThat(problem(hospital.post(DECLARATIONS, bad), 400)).as(bad).isEqualTo("CLAIMS-0003");
        }
        var twice = good.replace("\"rows\":[", "\"rows\":[" + row("310100", "OUTPATIENT", 1, "1.00", "1.00") + ",");
        assertThat(problem(hospital.post(DECLARATIONS, twice), 422)).isEqualTo("CLAIMS-0022");
        assertThat(problem(hospital.post(DECLARATIONS, declaration("H61714000003", "2026-02", 0)), 422))
                .isEqualTo("CLAIMS-0061");
    }

    /** S3-art14: per fund and care category, equal to the settlements of the month and of no other. */
    @Test
    void aMonthThatEqualsItsSettlementsIsDeclared() {
        var code = "H61714000004";
        var hospital = opened(code);
        settle(hospital, code, "2025-12-31", "D0");
        settle(hospital, code, "2026-01-01", "D1");
        settle(hospital, code, "2026-01-31", "D2");
        settle(hospital, code, "2026-02-01", "D3");
        var declared = json(hospital.post(DECLARATIONS, declaration(code, "2026-01", 2)), 201);
        assertThat(declared.get("revision").asInt()).isEqualTo(1);
        assertThat(declared.get("current").asBoolean()).isTrue();
        assertThat(declared.at("/lines/0").toString())
                .isEqualTo(
                        "{\"fund\":\"310100\",\"care\":\"OUTPATIENT\",\"count\":2,\"medfeeFen\":200000,\"fundFen\":140000}");
        assertThat(json(agency.get(DECLARATIONS + "/" + id(declared)), 200)).isEqualTo(declared);
        assertThat(events(code)).singleElement().satisfies(event -> {
            assertThat(event.lines()).isEqualTo(3);
            assertThat(event.fundFen().fen()).isEqualTo(184_000);
            assertThat(event.businessDate()).isEqualTo("2026-01-31");
            assertThat(event.late()).isTrue();
            assertThat(event.limitOn()).isEqualTo(declared.get("limitOn").asString());
        });
    }

    /** S3-art14: what differs is named with both sides, and nothing of it is stored. */
    @Test
    void aMonthThatDiffersIsRefusedAndNothingIsStored() {
        var code = "H61714000005";
        var hospital = opened(code);
        settle(hospital, code, "2026-01-05", "X1");
        var good = declaration(code, "2026-01", 1);
        for (var wrong : List.of(
                good.replace("700.00", "700.01"),
                good.replace(
                        "\"fixmedins_setl_cnt\":1,\"medfee_sumamt\":\"1000.00\",\"fund_pay_sumamt\":\"700.00\"",
                        "\"fixmedins_setl_cnt\":2,\"medfee_sumamt\":\"1000.00\",\"fund_pay_sumamt\":\"700.00\""),
                good.replace(
                        "\"medfee_sumamt\":\"1000.00\",\"fund_pay_sumamt\":\"700.00\"",
                        "\"medfee_sumamt\":\"1000.01\",\"fund_pay_sumamt\":\"700.00\""))) {
            var answer = hospital.post(DECLARATIONS, wrong);
            assertThat(problem(answer, 422)).isEqualTo("CLAIMS-0060");
            var errors = json(answer, 422).get("errors");
            assertThat(errors).hasSize(1);
            assertThat(errors.at("/0/expected").asString())
                    .isEqualTo("310100 OUTPATIENT: 1 settlements, medfee_sumamt 1000.00, fund_pay_sumamt 700.00");
            assertThat(errors.at("/0/received").asString()).startsWith("310100 OUTPATIENT: ");
        }
        var category = json(
                hospital.post(
                        DECLARATIONS,
                        good.replace("\"310100\",\"care\":\"OUTPATIENT\"", "\"310100\",\"care\":\"CHRONIC\"")),
                422);
        assertThat(category.get("errors").toString()).contains("310100 OUTPATIENT: nothing", "310100 CHRONIC: nothing");
        assertThat(db.sql("SELECT count(*) FROM declaration WHERE institution = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(events(code)).isEmpty();
    }

    @Test
    void theSameDeclarationAgainIsTheSameDeclaration() {
        var code = "H61714000006";
        var hospital = opened(code);
        settle(hospital, code, "2026-01-05", "A1");
        var first = json(hospital.post(DECLARATIONS, declaration(code, "2026-01", 1)), 201);
        assertThat(json(hospital.post(DECLARATIONS, declaration(code, "2026-01", 1)), 200))
                .isEqualTo(first);
        assertThat(events(code)).hasSize(1);
    }

    @Test
    void ofManyAtOnceOneMakesTheRevision() throws Exception {
        var code = "H61714000016";
        opened(code);
        Callable<Declaration> declare = () -> declare(code, "2026-01", "2026-02-10T03:00:00Z");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(Collections.nCopies(4, declare));
            for (var one : all) {
                assertThat(one.get().id()).isEqualTo(all.getFirst().get().id());
            }
        }
        assertThat(events(code)).hasSize(1);
    }

    /** S3-art14: what came late is declared by the next revision; the earlier one stays as it was. */
    @Test
    void aLatecomerMakesTheNextRevision() {
        var code = "H61714000007";
        var hospital = opened(code);
        settle(hospital, code, "2026-01-05", "L1");
        var first = json(hospital.post(DECLARATIONS, declaration(code, "2026-01", 1)), 201);
        assertThat(missing()).doesNotContain(code);
        settle(hospital, code, "2026-01-06", "L2");
        assertThat(missing()).contains(code);
        var again = json(hospital.post(DECLARATIONS, declaration(code, "2026-01", 1)), 200);
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(again.get("current").asBoolean()).isFalse();
        var second = json(hospital.post(DECLARATIONS, declaration(code, "2026-01", 2)), 201);
        assertThat(second.get("revision").asInt()).isEqualTo(2);
        assertThat(missing()).doesNotContain(code);
        var kept = json(agency.get(DECLARATIONS + "/" + id(first)), 200);
        assertThat(kept.get("lines")).isEqualTo(first.get("lines"));
        assertThat(kept.get("current").asBoolean()).isFalse();
        assertThat(events(code)).extracting(DeclarationMade::revision).containsExactly(1, 2);
        assertThat(problem(hospital.post(DECLARATIONS, declaration(code, "2026-01", 1)), 422))
                .isEqualTo("CLAIMS-0060");
    }

    /** As in the daily reconciliation: a reversal belongs to the month of its own time, and counts as the region says. */
    @Test
    void aReversalCountsInTheMonthOfItsOwnTime() {
        var counts = Map.of("ADD", 1, "SUBTRACT", -1, "OMIT_PAIRS", 1);
        var number = 151;
        for (var profile : List.of("ADD", "SUBTRACT", "OMIT_PAIRS")) {
            var place = "617" + number++;
            var code = "H" + place + "00001";
            region.open(place, code);
            region.decide(place, PolicyTopics.REVERSAL_COUNT, Map.of("*", profile));
            var clinic = Http.hospital(mvc, code, place);
            var settled = json(
                    clinic.post(
                            "/api/settlements", SettlementJson.of(code, "R1").on("2025-12-31")),
                    201);
            var reversal = "{\"medins_setl_id\":\"R1-\",\"setl_time\":\"2026-01-01 12:00:00\"}";
            json(clinic.post("/api/settlements/" + id(settled) + "/reversal", reversal), 201);
            json(clinic.post(DECLARATIONS, declaration(code, "2025-12", 1)), 201);
            var january = declaration(code, "2026-01", -1).replace("cnt\":-1", "cnt\":" + counts.get(profile));
            assertThat(problem(clinic.post(DECLARATIONS, declaration(code, "2026-01", 0)), 422))
                    .isEqualTo("CLAIMS-0060");
            json(clinic.post(DECLARATIONS, january), 201);
        }
    }

    /** Both of a pair in one month: nothing is left to say, and a month in which nothing was is declared as such. */
    @Test
    void aSettlementReversedInItsMonthLeavesNoAmount() {
        var place = "617158";
        var code = "H61715800001";
        region.open(place, code);
        region.decide(place, PolicyTopics.REVERSAL_COUNT, Map.of("*", "OMIT_PAIRS"));
        var clinic = Http.hospital(mvc, code, place);
        var first = json(clinic.post(DECLARATIONS, declaration(code, "2026-01", 0)), 201);
        var settled = json(
                clinic.post("/api/settlements", SettlementJson.of(code, "N1").on("2026-01-02")), 201);
        var reversal = "{\"medins_setl_id\":\"N1-\",\"setl_time\":\"2026-01-02 12:00:00\"}";
        json(clinic.post("/api/settlements/" + id(settled) + "/reversal", reversal), 201);
        var second = json(clinic.post(DECLARATIONS, declaration(code, "2026-01", 0)), 201);
        assertThat(second.get("revision").asInt()).isEqualTo(2);
        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
    }

    /** S0-2.1a: late is marked, and its clock starts after the day on which it was declared. */
    @Test
    void onTheTenthItIsOnTimeAndOnTheEleventhLate() {
        var onTime = "H61714000008";
        var late = "H61714000009";
        opened(onTime);
        opened(late);
        var first = declare(onTime, "2026-01", "2026-02-10T15:59:59Z"); // a second before midnight in Shanghai
        assertThat(first.clocks().late()).isFalse();
        assertThat(first.clocks().limit()).isEqualTo("2026-03-16");
        assertThat(first.clocks().target()).isEqualTo("2026-02-28");
        var second = declare(late, "2026-01", "2026-02-10T16:00:00Z");
        assertThat(second.clocks().late()).isTrue();
        assertThat(second.clocks().limit()).isEqualTo("2026-03-17");
        var list = json(agency.get(DECLARATIONS + "?region=" + REGION + "&month=2026-01"), 200)
                .get("items");
        assertThat(lateOf(list, onTime)).isFalse();
        assertThat(lateOf(list, late)).isTrue();
    }

    /** All limits are dated policy: what is decided from a later date on does not hold for the month. */
    @Test
    void aRegionDecidesItsLimitsByDate() {
        var place = "617157";
        var code = "H61715700001";
        region.open(place, code);
        region.decide(place, DeclarationTopics.DEADLINE_DAY, Map.of("*", "25"));
        region.decide(place, DeclarationTopics.PAY_LIMIT, Map.of("*", "5"));
        region.decide(place, DeclarationTopics.PAY_TARGET, Map.of("*", "2"));
        var declared = json(Http.hospital(mvc, code, place).post(DECLARATIONS, declaration(code, "2026-01", 0)), 201);
        assertThat(declared.get("late").asBoolean()).isFalse();
        assertThat(declared.get("deadlineOn").asString()).isEqualTo("2026-02-25");
        assertThat(declared.get("limitOn").asString()).isEqualTo("2026-03-03"); // Saturday the 28th is worked
        assertThat(declared.get("targetOn").asString()).isEqualTo("2026-03-31");
        var list =
                Http.agency(mvc, "li", "AUDITOR", place).get(missing("2026-01").replace(REGION, place));
        assertThat(problem(list, 422)).isEqualTo("CLAIMS-0062");
    }

    @Test
    void withoutTheNextYearsCalendarNothingIsDeclared() {
        opened("H61714000010");
        Assertions.assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> declare("H61714000010", "2026-11", "2026-12-05T03:00:00Z"))
                .satisfies(refused -> {
                    assertThat(refused.errorCode()).isEqualTo(ClaimsError.NO_CALENDAR);
                    assertThat(refused.getMessage()).contains("2027");
                });
        assertThat(events("H61714000010")).isEmpty();
    }

    /** S0-2.1a: after the deadline, who has settlements and declared nothing. */
    @Test
    void whoHasNotDeclaredIsOnTheList() {
        var silent = "H61714000011";
        var declared = "H61714000012";
        var idle = "H61714000013";
        var hospital = opened(silent);
        opened(idle);
        settle(hospital, silent, "2026-01-05", "M1");
        settle(opened(declared), declared, "2026-01-05", "M2");
        declare(declared, "2026-01", "2026-02-12T03:00:00Z", 1);
        var missing = json(agency.get(missing("2026-01") + "&limit=500"), 200).get("items");
        var row = missing.valueStream()
                .filter(item -> item.get("institution").asString().equals(silent))
                .toList();
        assertThat(row).singleElement().satisfies(item -> {
            assertThat(item.get("settlements").asLong()).isEqualTo(1);
            assertThat(item.get("medfeeFen").asLong()).isEqualTo(100_000);
            assertThat(item.path("revision").asInt(0)).isZero();
        });
        assertThat(missing()).doesNotContain(declared, idle);
        assertThat(problem(agency.get(missing("2026-02")), 422)).isEqualTo("CLAIMS-0062");
        problem(Http.agency(mvc, "li", "MAKER", "611000").get(missing("2026-01")), 404);
    }

    @Test
    void listsTheDeclarationsOfAMonthPageByPage() {
        var one = opened("H61714000014");
        var two = opened("H61714000015");
        json(one.post(DECLARATIONS, declaration("H61714000014", "2025-11", 0)), 201);
        json(two.post(DECLARATIONS, declaration("H61714000015", "2025-11", 0)), 201);
        var uri = DECLARATIONS + "?region=" + REGION + "&month=2025-11&limit=1";
        var page = json(agency.get(uri), 200);
        assertThat(page.at("/items/0/institution").asString()).isEqualTo("H61714000014");
        var next = json(agency.get(uri + "&cursor=" + page.get("nextCursor").asString()), 200);
        assertThat(next.at("/items/0/institution").asString()).isEqualTo("H61714000015");
        assertThat(json(two.get(uri), 200).at("/items/0/institution").asString())
                .isEqualTo("H61714000015");
        problem(Http.agency(mvc, "li", "MAKER", "611000").get(uri), 404);
    }

    private Http opened(String hospital) {
        region.open(REGION, hospital);
        return Http.hospital(mvc, hospital, REGION);
    }

    private static void settle(Http hospital, String code, String date, String name) {
        json(hospital.post("/api/settlements", SettlementJson.of(code, name).on(date)), 201);
    }

    private Declaration declare(String hospital, String month, String at) {
        return declare(hospital, month, at, 0);
    }

    /** At another time than the test's own. */
    private Declaration declare(String hospital, String month, String at, int count) {
        var clock = Clock.fixed(Instant.parse(at), ZoneOffset.UTC);
        var declaring = new Declaring(declarations, lines, stored, dueDates, events, transactions, clock);
        var said = DeclaredMonth.read(declaration(hospital, month, count).getBytes(StandardCharsets.UTF_8));
        return declaring.declare(said, new RegionCode(REGION), HIS).declaration();
    }

    /** A month with so many settlements of the usual kind. */
    private static String declaration(String hospital, String month, int count) {
        var rows = count == 0
                ? ""
                : String.join(
                        ",",
                        row("310200", "OUTPATIENT", count, 1_000 * count + ".00", 120 * count + ".00"),
                        row("310100", "OUTPATIENT", count, 1_000 * count + ".00", 700 * count + ".00"),
                        row("330100", "OUTPATIENT", count, 1_000 * count + ".00", 100 * count + ".00"));
        return "{\"institution\":\"%s\",\"month\":\"%s\",\"rows\":[%s]}".formatted(hospital, month, rows);
    }

    private static String row(String fund, String care, int count, String medfee, String amount) {
        return "{\"fund\":\"%s\",\"care\":\"%s\",\"fixmedins_setl_cnt\":%d,\"medfee_sumamt\":\"%s\",\"fund_pay_sumamt\":\"%s\"}"
                .formatted(fund, care, count, medfee, amount);
    }

    private static String missing(String month) {
        return DECLARATIONS + "/missing?region=" + REGION + "&month=" + month;
    }

    private List<String> missing() {
        return json(agency.get(missing("2026-01") + "&limit=500"), 200)
                .get("items")
                .valueStream()
                .map(item -> item.get("institution").asString())
                .toList();
    }

    private static boolean lateOf(JsonNode list, String hospital) {
        return list.valueStream()
                .filter(item -> item.get("institution").asString().equals(hospital))
                .findFirst()
                .orElseThrow()
                .get("late")
                .asBoolean();
    }

    private static String id(JsonNode document) {
        return document.get("id").asString();
    }

    private List<DeclarationMade> events(String hospital) {
        return db.sql("SELECT payload FROM trail_event WHERE type = 'claims.declaration-made'"
                        + " AND stream LIKE 'declaration/' || :hospital || '/%' ORDER BY global_index")
                .param("hospital", hospital)
                .query((row, n) -> EventJson.read(row.getString(1), DeclarationMade.class))
                .list();
    }
}
