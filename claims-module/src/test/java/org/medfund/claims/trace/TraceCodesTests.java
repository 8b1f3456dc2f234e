package org.medfund.claims.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.claims.TraceCodesCompleted;
import org.medfund.claims.national.NationalClient;
import org.medfund.institutions.PolicyDecision;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PolicyWriter;
import org.medfund.kernel.Actor;
import org.medfund.kernel.Ids;
import org.medfund.kernel.Refused;
import org.medfund.kernel.RegionCode;
import org.medfund.trail.EventJson;
import org.medfund.trail.FollowerControl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** S2-2b, S2-7c: drugs are settled by trace code, and the fund waits for codes that are missing. A settlement has 6 packs of XA01. */
@ClaimsTest
class TraceCodesTests {

    private static final String REGION = "610981";
    private static final String HOSPITAL = "H61098100001";
    private static final String OTHER = "H61098100002";
    private static final Actor WINDOW = Actor.system("test-window");

    private static long nextCode = 8_100_000L;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    @Autowired
    TraceCodes codes;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    PolicyWriter policies;

    @Autowired
    FollowerControl followers;

    private Http rest;
    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, OTHER);
        region.decide(
                REGION,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of("XA01", "{\"name\":\"A\",\"drug\":true,\"pack\":24}", "XB02", "{\"name\":\"B\"}"));
        region.decide(REGION, PolicyTopics.TRACE_START, Map.of("*", "2026-01-01"));
        rest = Http.hospital(mvc, HOSPITAL, REGION);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @Test
    void aSaleOfNoSettlementOrOfAnothersIsRefused() {
        assertThat(refused("3505", sale("06DYQ4G6ZSFXR1V2K7C8M3T9AB", codes(1))))
                .startsWith("CLAIMS-0108 ");
        assertThat(refused("3505", sale("S-OF-NOBODY", codes(1)))).startsWith("CLAIMS-0108 ");
        var others = new NationalClient(mvc, OTHER, REGION);
        assertThat(others.refused("3505", Map.of("selinfo", sale(settle("F1", "2026-02-10"), codes(1)))))
                .startsWith("CLAIMS-0108 ");
    }

    @Test
    void anInsuredSaleNamesItsSettlement() {
        var sale = sale("", codes(1));
        sale.put("mdtrt_setl_type", "1");
        sale.putAll(Map.of("psn_cert_type", "01", "hi_feesetl_type", "1"));
        assertThat(refused("3505", sale)).startsWith("CLAIMS-0108 ").contains("/setl_id");
        sale.remove("psn_cert_type");
        assertThat(refused("3505", sale)).startsWith("CLAIMS-0003 ").contains("/psn_cert_type");
        sale.put("mdtrt_setl_type", "3");
        assertThat(refused("3505", sale)).startsWith("CLAIMS-0003 ").contains("/mdtrt_setl_type");
    }

    @Test
    void aDrugThatWasNotSettledIsRefused() {
        var sale = sale(settle("D1", "2026-02-10"), codes(1));
        sale.put("med_list_codg", "XC99");
        assertThat(refused("3505", sale)).startsWith("CLAIMS-0109 ");
    }

    @Test
    void aReversedSettlementIsSoldNothing() {
        var settlement = settle("R1", "2026-02-10");
        reverse(settlement, "R1-R");
        assertThat(refused("3505", sale(settlement, codes(1)))).startsWith("CLAIMS-0108 ");
    }

    /** S2-2b, S2-7c: a duplicate code. Success has two levels, and neither is given for codes that are wrong or used. */
    @Test
    void aCodeThatIsSoldIsRefusedAndOneOfABadBatchIsNotKept() {
        var settlement = settle("U1", "2026-02-10");
        var code = code();
        assertThat(his.call("3505", Map.of("selinfo", sale(settlement, List.of(code))))
                        .at("/result/retRslt")
                        .asString())
                .isEqualTo("1");
        assertThat(refused("3505", sale(settlement, List.of(code)))).startsWith("CLAIMS-0106 ");
        var fresh = code();
        var batch = List.of(sale(settlement, List.of(fresh)), sale(settlement, List.of(code)));
        assertThat(his.refused("3505A", Map.of("selinfoDetail", batch))).startsWith("CLAIMS-0106 ");
        his.call("3505", Map.of("selinfo", sale(settlement, List.of(fresh))));
    }

    @Test
    void aSelfPaidSaleUsesUpItsCodeToo() {
        var code = code();
        his.call("3505", Map.of("selinfo", selfPaid(List.of(code))));
        assertThat(refused("3505", sale(settle("P1", "2026-02-10"), List.of(code))))
                .startsWith("CLAIMS-0106 ");
    }

    @Test
    void theLastMissingCodeIsToldOnce() {
        var settlement = settle("L1", "2026-02-11");
        assertThat(due(settlement)).isTrue();
        sell(settlement, codes(5));
        assertThat(completed(settlement)).isEmpty();
        assertThat(missing("2026-02-11")).contains(settlement);
        assertThat(shown(settlement).at("/missingE4/XA01").asLong()).isEqualTo(10_000);
        sell(settlement, codes(1));
        assertThat(completed(settlement)).singleElement().satisfies(event -> {
            assertThat(event.region().value()).isEqualTo(REGION);
            assertThat(event.businessDate()).hasToString("2026-02-11");
        });
        assertThat(missing("2026-02-11")).doesNotContain(settlement);
        assertThat(shown(settlement).path("completed").asBoolean()).isTrue();
        sell(settlement, codes(1));
        assertThat(completed(settlement)).hasSize(1);
    }

    /** Two that bring the last two codes at once do not each think that the other's is missing. */
    @Test
    void codesThatComeAtOnceCompleteTheSettlementOnce() throws Exception {
        var settlement = settle("C1", "2026-02-11");
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = Stream.generate(() ->
                            (Callable<JsonNode>) () -> his.call("3505", Map.of("selinfo", sale(settlement, codes(1)))))
                    .limit(6)
                    .toList();
            clients.invokeAll(calls).forEach(call -> call.resultNow());
        }
        assertThat(completed(settlement)).hasSize(1);
    }

    @Test
    void theSameCallAgainIsAnsweredAgainAndSellsNothingTwice() {
        var settlement = settle("A1", "2026-02-11");
        var envelope = his.envelope("3505", his.msgid(), Map.of("selinfo", sale(settlement, codes(6))));
        var first = his.send(envelope);
        assertThat(his.send(envelope)).hasToString(first.toString());
        assertThat(completed(settlement)).hasSize(1);
        assertThat(shown(settlement).path("codes").size()).isEqualTo(6);
    }

    @Test
    void theOldFormWithOneCodeServesAsWell() {
        var settlement = settle("O1", "2026-02-11");
        for (var code : codes(6)) {
            var sale = sale(settlement, List.of());
            sale.put("drug_trac_code", code);
            sale.put("sel_retn_cnt", 1);
            his.call("3505", Map.of("selinfo", sale));
        }
        assertThat(completed(settlement)).hasSize(1);
    }

    @Test
    void aSplitPackServesSeveralPatientsUntilItIsEmpty() {
        var code = code();
        for (var patient : List.of("T1", "T2", "T3", "T4")) {
            var settlement = settle(patient, "2026-02-11");
            his.call("3505", Map.of("selinfo", split(settlement, code)));
            assertThat(completed(settlement)).hasSize(1);
        }
        assertThat(refused("3505", split(settle("T5", "2026-02-11"), code))).startsWith("CLAIMS-0107 ");
    }

    @Test
    void whatIsTakenBackCanBeSoldAgainAndIsTakenBackOnce() {
        var settlement = settle("B1", "2026-02-11");
        var packs = codes(6);
        sell(settlement, packs);
        reverse(settlement, "B1-R");
        var back = sale(settlement, packs);
        back.put("medins_prod_sel_no", "B0001");
        his.call("3506", Map.of("selinfo", back));
        assertThat(refused("3506", back)).startsWith("CLAIMS-0111 ");
        var next = settle("B2", "2026-02-11");
        his.call("3505A", Map.of("selinfoDetail", List.of(sale(next, packs))));
        assertThat(completed(next)).hasSize(1);
        var others = new NationalClient(mvc, OTHER, REGION);
        assertThat(others.refused("3506A", Map.of("selinfoDetail", List.of(backOfNobody(packs)))))
                .startsWith("CLAIMS-0111 ");
    }

    @Test
    void theSalesOfACodeAreListedForTheInstitutionThatSoldIt() {
        var settlement = settle("Q1", "2026-02-11");
        var code = code();
        sell(settlement, List.of(code));
        var asked = Map.of("data", Map.of("drug_trac_codg", code));
        var listed = his.call("3513", asked).path("result");
        assertThat(listed.size()).isEqualTo(1);
        assertThat(listed.at("/0/setl_id").asString()).isEqualTo(settlement);
        assertThat(listed.at("/0/trdn_flag").asString()).isEqualTo("0");
        assertThat(new NationalClient(mvc, OTHER, REGION)
                        .call("3513", asked)
                        .path("result")
                        .size())
                .isZero();
        assertThat(his.refused("3513", Map.of("data", Map.of("begndate", "2026-01-01", "enddate", "2026-02-11"))))
                .startsWith("CLAIMS-0003 ");
    }

    /** A list that would be cut says so; a code or fewer days show the rest. */
    @Test
    void moreSalesThanAreListedAreRefusedAndNotCut() {
        var his = new NationalClient(mvc, OTHER, REGION);
        var days = Map.of("data", Map.of("begndate", "2026-02-01", "enddate", "2026-02-28"));
        var packs = codes(1_000);
        his.call("3505", Map.of("selinfo", selfPaid(packs)));
        assertThat(his.call("3513", days).path("result").size()).isEqualTo(1_000);
        his.call("3505", Map.of("selinfo", selfPaid(codes(1))));
        assertThat(his.refused("3513", days)).startsWith("CLAIMS-0064 ").contains("1000");
        var one = Map.of("data", Map.of("drug_trac_codg", packs.getFirst()));
        assertThat(his.call("3513", one).path("result").size()).isEqualTo(1);
    }

    /** As the settlement writer does it: the settlement stands in the transaction. */
    @Test
    void codesThatComeWithTheSettlementAreRecordedInItsTransaction() {
        var settlement = settle("N1", "2026-02-12");
        var given =
                codes(6).stream().map(code -> new GivenCode("1", code, false)).toList();
        record(settlement, given);
        assertThat(completed(settlement)).hasSize(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> record(settle("N2", "2026-02-12"), given));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> record(settlement, List.of(new GivenCode("7", code(), false))));
    }

    /** S2-7c: a copy of a settlement that comes before its answer is kept brings the same codes, and no pack is sold twice. */
    @Test
    void codesThatComeAgainWithTheSameLineAreRecordedOnce() {
        var whole = settle("N3", "2026-02-12");
        var given =
                codes(6).stream().map(code -> new GivenCode("1", code, false)).toList();
        record(whole, given);
        record(whole, given);
        assertThat(shown(whole).path("codes").size()).isEqualTo(6);
        var opened = settle("N4", "2026-02-12");
        var code = code();
        record(opened, List.of(new GivenCode("1", code, true)));
        record(opened, List.of(new GivenCode("1", code, true)));
        assertThat(shown(opened).path("codes").size()).isEqualTo(1);
        for (var patient : List.of("N5", "N6", "N7")) {
            his.call("3505", Map.of("selinfo", split(settle(patient, "2026-02-12"), code)));
        }
        assertThat(refused("3505", split(settle("N8", "2026-02-12"), code))).startsWith("CLAIMS-0107 ");
    }

    @Test
    void whatIsSettledBeforeTheStartWaitsForNothing() {
        var settlement = settle("E1", "2025-12-31");
        assertThat(due(settlement)).isFalse();
        sell(settlement, codes(6));
        assertThat(completed(settlement)).isEmpty();
    }

    // S2-2b, S2-7c: 无码库
    @Test
    void aDrugThatIsPutOnTheNoCodeListLaterCompletesTheSettlementsThatWaitedForIt() {
        var region = new RegionCode("610982");
        this.region.open(region.value(), "H61098200001");
        this.region.decide(
                region.value(),
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of("XA01", "{\"name\":\"A\",\"drug\":true}", "XB02", "{\"name\":\"B\"}"));
        this.region.decide(region.value(), PolicyTopics.TRACE_START, Map.of("*", "2026-01-01"));
        var hospital = Http.hospital(mvc, "H61098200001", region.value());
        var before = settle(hospital, "H61098200001", "W1", "2026-02-10");
        var since = settle(hospital, "H61098200001", "W2", "2026-02-11");
        var reversed = settle(hospital, "H61098200001", "W3", "2026-02-11");
        json(
                hospital.post(
                        "/api/settlements/" + reversed + "/reversal",
                        "{\"medins_setl_id\":\"W3-R\",\"setl_time\":\"2026-02-14 09:00:00\"}"),
                201);
        followers.drain();
        assertThat(completed(since)).isEmpty();
        noCode(region, "XB02", "on");
        assertThat(completed(since)).isEmpty();
        noCode(region, "XA01", "on");
        assertThat(completed(since)).hasSize(1);
        assertThat(completed(before)).isEmpty();
        assertThat(completed(reversed)).isEmpty();
        noCode(region, "XA01", "on");
        noCode(region.province(), "XC03", "on");
        assertThat(completed(since)).hasSize(1);
    }

    // S2-2b: what the province decides holds for its regions
    @Test
    void theProvincesNoCodeListCompletesTheSettlementsOfItsRegions() {
        var region = "620983";
        this.region.open(region, "H62098300001");
        this.region.decide(
                region,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of("XA01", "{\"name\":\"A\",\"drug\":true}", "XB02", "{\"name\":\"B\"}"));
        this.region.decide(region, PolicyTopics.TRACE_START, Map.of("*", "2026-01-01"));
        var settlement = settle(Http.hospital(mvc, "H62098300001", region), "H62098300001", "Y1", "2026-02-11");
        noCode(new RegionCode("620000"), "XA01", "on");
        assertThat(completed(settlement)).hasSize(1);
    }

    @Test
    void nobodySeesTheCodesOfAnotherHospital() {
        var settlement = settle("V1", "2026-02-12");
        var address = "/api/settlements/" + settlement + "/trace-codes";
        assertThat(problem(Http.hospital(mvc, OTHER, REGION).get(address), 404)).isEqualTo("ACCESS-0002");
        var list = "/api/trace-codes/missing?region=" + REGION + "&date=2026-02-12";
        assertThat(json(Http.hospital(mvc, OTHER, REGION).get(list), 200)
                        .path("items")
                        .size())
                .isZero();
        assertThat(json(Http.agency(mvc, "zhang", "MAKER", REGION).get(list), 200)
                        .path("items")
                        .size())
                .isPositive();
    }

    private void noCode(RegionCode decider, String item, String value) {
        var decision = new PolicyDecision(PolicyTopics.TRACE_NO_CODE, item, LocalDate.of(2026, 2, 11), value, "test");
        policies.decide(decider, List.of(decision), WINDOW);
        followers.drain();
    }

    private static String settle(Http hospital, String code, String medinsSetlId, String date) {
        var json = SettlementJson.of(code, medinsSetlId).on(date);
        return json(hospital.post("/api/settlements", json), 201).path("id").asString();
    }

    private void record(String settlement, List<GivenCode> given) {
        transaction.executeWithoutResult(status -> codes.record(Ids.parse(settlement), given, WINDOW));
    }

    private String settle(String medinsSetlId, String date) {
        var json = SettlementJson.of(HOSPITAL, medinsSetlId).on(date);
        return json(rest.post("/api/settlements", json), 201).path("id").asString();
    }

    private void reverse(String settlement, String medinsSetlId) {
        var body = "{\"medins_setl_id\":\"%s\",\"setl_time\":\"2026-02-14 09:00:00\"}".formatted(medinsSetlId);
        json(rest.post("/api/settlements/" + settlement + "/reversal", body), 201);
    }

    private void sell(String settlement, List<String> packs) {
        his.call("3505", Map.of("selinfo", sale(settlement, packs)));
    }

    private String refused(String infno, Map<String, Object> sale) {
        return his.refused(infno, Map.of("selinfo", sale));
    }

    private static Map<String, Object> backOfNobody(List<String> packs) {
        var back = sale("", packs);
        back.put("medins_prod_sel_no", "B0001");
        return back;
    }

    private static Map<String, Object> split(String settlement, String code) {
        var sale = sale(settlement, List.of(code));
        sale.put("trdn_flag", "1");
        sale.put("sel_retn_cnt", 6);
        return sale;
    }

    private static Map<String, Object> selfPaid(List<String> packs) {
        var sale = sale("", packs);
        sale.putAll(Map.of("mdtrt_setl_type", "2", "psn_cert_type", "01", "hi_feesetl_type", "0"));
        return sale;
    }

    private static Map<String, Object> sale(String settlement, List<String> packs) {
        var sale = new LinkedHashMap<String, Object>();
        sale.put("fixmedins_hilist_id", "OWN-1");
        sale.put("fixmedins_hilist_name", "氨氯地平片");
        sale.put("fixmedins_bchno", "B0001");
        sale.put("med_list_codg", "XA01");
        sale.put("prsc_dr_name", "甲");
        sale.put("phar_name", "乙");
        sale.put("phar_prac_cert_no", "999999");
        sale.put("setl_id", settlement);
        sale.put("mdtrt_sn", "M1");
        sale.put("manu_lotnum", "L1");
        sale.put("manu_date", "2025-11-01");
        sale.put("rx_flag", "1");
        sale.put("trdn_flag", 0);
        sale.put("rtal_docno", "R1");
        sale.put("sel_retn_cnt", Math.max(1, packs.size()));
        sale.put("sel_retn_time", "2026-02-13 10:31:00");
        sale.put("sel_retn_opter_name", "丙");
        sale.put(
                "drugtracinfo",
                packs.stream().map(code -> Map.of("drug_trac_codg", code)).toList());
        return sale;
    }

    private static List<String> codes(int count) {
        var codes = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            codes.add(code());
        }
        return codes;
    }

    private static synchronized String code() {
        return "%020d".formatted(nextCode++);
    }

    private boolean due(String settlement) {
        return db.sql("SELECT trace_due FROM settlement_v1 WHERE id = :id")
                .param("id", Ids.parse(settlement))
                .query(Boolean.class)
                .single();
    }

    private JsonNode shown(String settlement) {
        return json(rest.get("/api/settlements/" + settlement + "/trace-codes"), 200);
    }

    private List<String> missing(String date) {
        var list = "/api/trace-codes/missing?limit=500&region=" + REGION + "&date=" + date;
        return json(rest.get(list), 200)
                .path("items")
                .valueStream()
                .map(item -> item.path("settlement").asString())
                .toList();
    }

    private List<TraceCodesCompleted> completed(String settlement) {
        return db.sql("SELECT payload FROM trail_event WHERE type = :type AND stream = :stream")
                .param("type", TraceCodesCompleted.TYPE)
                .param("stream", "trace-codes/" + settlement)
                .query((row, n) -> EventJson.read(row.getString(1), TraceCodesCompleted.class))
                .list();
    }
}
