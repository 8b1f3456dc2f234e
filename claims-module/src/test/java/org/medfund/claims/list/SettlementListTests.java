package org.medfund.claims.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.kernel.Ids;
import org.medfund.trail.EventJson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.node.ObjectNode;

/** S2-6a: settlement lists are checked on receipt, and what fails the check is not grouped. */
@ClaimsTest
class SettlementListTests {

    private static final String REGION = "610986";
    private static final String HOSPITAL = "H61098600001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private Http rest;
    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, "H61098600002");
        rest = Http.hospital(mvc, HOSPITAL, REGION);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @Test
    void aListOfNoSettlementOrOfAnothersIsRefused() {
        assertThat(his.refused("4101", list("4101", "N1", "06DYQ4G6ZSFXR1V2K7C8M3T9AB")))
                .startsWith("CLAIMS-0108 ");
        assertThat(his.refused("4101", list("4101", "N1", "x"))).startsWith("CLAIMS-0108 ");
        var other = new NationalClient(mvc, "H61098600002", REGION);
        assertThat(other.refused("4101A", list("4101A", "N2", settle("N2")))).startsWith("CLAIMS-0108 ");
    }

    @Test
    void aReversalHasNoList() {
        var settlement = settle("R1");
        var body = "{\"medins_setl_id\":\"R1-R\",\"setl_time\":\"2026-02-14 09:00:00\"}";
        var reversal = json(rest.post("/api/settlements/" + settlement + "/reversal", body), 201);
        assertThat(his.refused("4101", list("4101", "R1", reversal.path("id").asString())))
                .startsWith("CLAIMS-0108 ");
    }

    @Test
    void aListThatDoesNotAddUpToItsSettlementFailsTheControlWithItsReasons() {
        var settlement = settle("Q1");
        var list = list("4101", "OTHER", settlement);
        ((ObjectNode) list.at("/payinfo/0")).put("fund_payamt", "700.01");
        ((ObjectNode) list.at("/iteminfo/0")).put("amt", "600.01");
        ((ObjectNode) list.at("/setlinfo"))
                .put("psn_cashpay", "80.01")
                .put("psn_ownpay", "0")
                .put("setl_end_date", "2026-02-12");
        ((ObjectNode) list.at("/diseinfo/0")).put("maindiag_flag", "0");
        his.call("4101", list);
        var shown = shown(settlement);
        assertThat(shown.path("state").asString()).isEqualTo("QC_FAILED");
        assertThat(reasons(shown))
                .anyMatch(reason -> reason.startsWith("就诊编号"))
                .anyMatch(reason -> reason.startsWith("主要诊断"))
                .anyMatch(reason ->
                        reason.startsWith("payinfo") && reason.contains("800.01") && reason.contains("800.00"))
                .anyMatch(reason -> reason.startsWith("iteminfo 金额合计"))
                .anyMatch(reason -> reason.startsWith("iteminfo 甲类"))
                .anyMatch(reason -> reason.startsWith("psn_cashpay"))
                .anyMatch(reason -> reason.startsWith("psn_selfpay"))
                .anyMatch(reason -> reason.startsWith("结算结束日期"))
                .hasSize(8);
    }

    @Test
    void aListThatAddsUpIsAccepted() {
        var settlement = settle("G1");
        var number = his.call("4101", list("4101", "G1", settlement))
                .at("/data/setl_list_id")
                .asString();
        var shown = shown(settlement);
        assertThat(shown.path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(shown.path("id").asString()).isEqualTo(number).hasSize(26);
    }

    /** S2-6a: of the settlements only those are grouped whose list in force passed; a better list lets one in, a worse one out. */
    @Test
    void aListThatFailsIsNotAmongThoseToGroup() {
        var good = settle("K1");
        var bad = settle("K2");
        his.call("4101", list("4101", "K1", good));
        var failing = list("4101", "OTHER", bad);
        his.call("4101", failing);
        assertThat(groupable()).contains(good).doesNotContain(bad, settle("K3"));
        assertThat(reasonsForClearing(bad)).singleElement().asString().startsWith("就诊编号");
        his.call("4101", list("4101", "K2", bad));
        his.call("4101", list("4101", "OTHER", good));
        assertThat(groupable()).contains(bad).doesNotContain(good);
    }

    @Test
    void theSameListAgainIsTheSameAndAChangedOneTheNextRevision() {
        var settlement = settle("S1");
        var list = list("4101", "S1", settlement);
        var number = his.call("4101", list).at("/data/setl_list_id").asString();
        ((ObjectNode) list.at("/setlinfo")).put("acct_pay", 120);
        assertThat(his.call("4101", list).at("/data/setl_list_id").asString()).isEqualTo(number);
        assertThat(shown(settlement).path("revision").asInt()).isEqualTo(1);
        ((ObjectNode) list.at("/diseinfo/0")).put("diag_name", "高血压病2级");
        assertThat(his.call("4101", list).at("/data/setl_list_id").asString()).isEqualTo(number);
        assertThat(shown(settlement).path("revision").asInt()).isEqualTo(2);
    }

    @Test
    void theReducedListHasNoAmountsToAddUp() {
        var settlement = settle("A1");
        his.call("4101A", list("4101A", "A1", settlement));
        assertThat(shown(settlement).path("state").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void nothingOfThePatientIsReadableAtRest() {
        var settlement = settle("P1");
        his.call("4101", list("4101", "P1", settlement));
        var stored = db.sql("SELECT content, key_id FROM settlement_list WHERE settlement_id = :id")
                .param("id", Ids.parse(settlement))
                .query((row, n) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
                .single();
        assertThat(stored).doesNotContain("高血压").doesNotContain("I10");
    }

    @Test
    void nobodySeesAnothersList() {
        var settlement = settle("V1");
        his.call("4101", list("4101", "V1", settlement));
        var address = "/api/settlements/" + settlement + "/settlement-list";
        assertThat(problem(Http.hospital(mvc, "H61098600002", REGION).get(address), 404))
                .isEqualTo("ACCESS-0002");
        assertThat(json(rest.get("/api/settlements/" + settle("V2") + "/settlement-list"), 200)
                        .path("state")
                        .asString())
                .isEqualTo("MISSING");
    }

    private List<String> groupable() {
        return db.sql("SELECT settlement_id FROM settlement_list_v1 WHERE region = :region AND accepted")
                .param("region", REGION)
                .query((row, n) -> Ids.text(row.getObject(1, UUID.class)))
                .list();
    }

    private List<String> reasonsForClearing(String settlement) {
        return db.sql("SELECT reasons FROM settlement_list_v1 WHERE settlement_id = :id")
                .param("id", Ids.parse(settlement))
                .query((row, n) -> List.of((String[]) row.getArray(1).getArray()))
                .single();
    }

    private String settle(String medinsSetlId) {
        return json(rest.post("/api/settlements", SettlementJson.of(HOSPITAL, medinsSetlId)), 201)
                .path("id")
                .asString();
    }

    private tools.jackson.databind.JsonNode shown(String settlement) {
        return json(rest.get("/api/settlements/" + settlement + "/settlement-list"), 200);
    }

    private static List<String> reasons(tools.jackson.databind.JsonNode shown) {
        return shown.path("reasons")
                .valueStream()
                .map(reason -> reason.asString())
                .toList();
    }

    /** The good request, of this settlement. */
    private static ObjectNode list(String infno, String medinsSetlId, String settlement) {
        try {
            var file = new ClassPathResource("national/requests/" + infno + ".json");
            var list = (ObjectNode) EventJson.mapper().readTree(file.getContentAsString(StandardCharsets.UTF_8));
            ((ObjectNode) list.at("/setlinfo")).put("setl_id", settlement).put("mdtrt_id", "M" + medinsSetlId);
            return list;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
