package org.medfund.claims.national.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.national.visits.OutpatientTests.with;
import static org.medfund.claims.national.visits.VisitDesk.FREE;
import static org.medfund.claims.national.visits.VisitDesk.LIMITED;
import static org.medfund.claims.national.visits.VisitDesk.diagnosis;
import static org.medfund.claims.national.visits.VisitDesk.lines;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.claims.visit.OpenVisits;
import org.medfund.claims.visit.OpenVisits.Settled;
import org.medfund.kernel.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** 5201, 5202, 5204 and 5303. */
@ClaimsTest
class QueryTests {

    private static final String REGION = "610984";
    private static final String HOSPITAL = "H61098400001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    OpenVisits visits;

    @Autowired
    TransactionOperations transactions;

    private VisitDesk desk;

    private NationalClient his;

    @BeforeEach
    void open() {
        desk = VisitDesk.open(mvc, region, REGION, HOSPITAL);
        his = desk.his();
    }

    @Test
    void nobodyAsksForAPersonWhomNobodyKnows() {
        assertThat(his.refused("5201", range(Ids.text(Ids.next()), "2026-02-20", "2026-02-20")))
                .startsWith("CLAIMS-0085 ");
        assertThat(his.refused("5303", Map.of("data", Map.of("psn_no", "x", "begntime", "2026-02-20"))))
                .startsWith("CLAIMS-0085 ");
        assertThat(his.refused("5202", Map.of("data", desk.visit(Ids.text(Ids.next())))))
                .startsWith("CLAIMS-0086 ");
        assertThat(his.refused("5204", Map.of("data", desk.visit("M1")))).startsWith("CLAIMS-0086 ");
    }

    @Test
    void aRangeOfDatesIncludesItsLastDay() {
        var visit = desk.register();
        var stay = desk.admit();
        his.call("2202", Map.of("data", desk.visit(desk.register())));
        assertThat(found(range(desk.person(), "2026-02-18", "2026-02-20"))).containsExactly(stay, visit);
        assertThat(found(range(desk.person(), "2026-02-19", "2026-02-20"))).containsExactly(visit);
        assertThat(found(range(desk.person(), "2026-02-18", "2026-02-18"))).containsExactly(stay);
        assertThat(found(range(desk.person(), "2026-02-18 09:00:00", "2026-02-18 09:00:00")))
                .containsExactly(stay);
        assertThat(found(range(desk.person(), "2026-02-18 09:00:01", "2026-02-20 08:59:59")))
                .isEmpty();
        assertThat(found(Map.of(
                        "data",
                        Map.of(
                                "psn_no",
                                desk.person(),
                                "begntime",
                                "2026-02-18",
                                "endtime",
                                "2026-02-20",
                                "med_type",
                                "21"))))
                .containsExactly(stay);
    }

    @Test
    void theUnknownOutcomeOfASettlementIsFoundThroughItsVisit() {
        var visit = desk.register();
        his.call("2204", lines(desk.line(visit, "1", FREE, "5.00")));
        var query = range(desk.person(), "2026-02-20", "2026-02-20");
        assertThat(his.call("5201", query).at("/mdtrtinfo/0/setl_id").asString())
                .isEmpty();
        var settlement = Ids.next();
        settle(visit, settlement, "1");
        assertThat(his.call("5201", query).at("/mdtrtinfo/0/setl_id").asString())
                .isEqualTo(Ids.text(settlement));
        transactions.executeWithoutResult(status -> visits.reopened(List.of(settlement)));
        assertThat(his.call("5201", query).at("/mdtrtinfo/0/setl_id").asString())
                .isEmpty();
    }

    @Test
    void onlyStaysThatGoOnAreInHospital() {
        desk.register();
        var stay = desk.admit();
        var query = Map.of("data", Map.of("psn_no", desk.person(), "begntime", "2026-02-01"));
        assertThat(his.call("5303", query).path("data").valueStream().map(QueryTests::id))
                .containsExactly(stay);
        his.call("2402", Map.of("dscginfo", with(desk.visit(stay), "endtime", "2026-02-20 10:00:00", "dscg_way", "1")));
        assertThat(his.call("5303", query).path("data")).isEmpty();
    }

    @Test
    void theLastDiagnosesHoldWithEveryFieldAsItWasSent() {
        var visit = desk.register();
        var sent = with(
                diagnosis("J06.900"),
                "diag_dept",
                "内科",
                "dise_dor_no",
                "D1",
                "dise_dor_name",
                "周",
                "diag_time",
                "2026-02-20 09:10:00",
                "maindiag_flag",
                "1");
        assertThat(his.call("5202", Map.of("data", desk.visit(visit))).path("diseinfo"))
                .isEmpty();
        his.call("2203", Map.of("mdtrtinfo", desk.description(visit, "11"), "diseinfo", List.of(sent)));
        var shown = his.call("5202", Map.of("data", desk.visit(visit))).at("/diseinfo/0");
        sent.forEach((field, value) ->
                assertThat(shown.path(field).asString()).as(field).isEqualTo(value.toString()));
    }

    @Test
    void aSettledLineHasThePartsThatWereSettledAndAnOpenOneThoseOfToday() {
        var visit = desk.register();
        his.call(
                "2204",
                lines(
                        with(desk.line(visit, "1", "XA01", "600.00"), "cnt", 6, "pric", 100),
                        with(desk.line(visit, "9", LIMITED, "25.00"), "chrg_bchno", "B2")));
        var record = SettlementJson.of(HOSPITAL, "Q1");
        var posted = Http.hospital(mvc, HOSPITAL, REGION).post("/api/settlements", record);
        var settlement = Ids.parse(Http.json(posted, 201).path("id").asString());
        settle(visit, settlement, "1");
        var lines = his.call("5204", Map.of("data", desk.visit(visit))).path("feedetail");
        assertThat(lines.valueStream().map(QueryTests::shown))
                .containsExactly("1 " + Ids.text(settlement) + " 50 20 30 500 B1", "9  0 5 2 18 B2");
        var ofSettlement = with(desk.visit(visit), "setl_id", Ids.text(settlement));
        assertThat(his.call("5204", Map.of("data", ofSettlement))
                        .path("feedetail")
                        .size())
                .isEqualTo(1);
    }

    private void settle(String visit, UUID settlement, String... serials) {
        transactions.executeWithoutResult(status -> {
            visits.lock(Set.of(Ids.parse(visit)));
            visits.settled(List.of(new Settled(Ids.parse(visit), settlement, Set.of(serials), false)));
        });
    }

    private List<String> found(Map<String, Object> query) {
        return his.call("5201", query)
                .path("mdtrtinfo")
                .valueStream()
                .map(QueryTests::id)
                .toList();
    }

    private static Map<String, Object> range(String person, String from, String until) {
        return Map.of("data", Map.of("psn_no", person, "begntime", from, "endtime", until));
    }

    private static String id(JsonNode visit) {
        return visit.path("mdtrt_id").asString();
    }

    private static String shown(JsonNode line) {
        return String.join(
                " ",
                line.path("feedetl_sn").asString(),
                line.path("setl_id").asString(),
                yuan(line, "fulamt_ownpay_amt"),
                yuan(line, "overlmt_amt"),
                yuan(line, "preselfpay_amt"),
                yuan(line, "inscp_scp_amt"),
                line.path("chrg_bchno").asString());
    }

    private static String yuan(JsonNode line, String field) {
        return line.path(field).decimalValue().stripTrailingZeros().toPlainString();
    }
}
