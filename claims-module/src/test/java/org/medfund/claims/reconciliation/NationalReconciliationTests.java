package org.medfund.claims.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.institutions.NationalTopics;
import org.medfund.institutions.PolicyTopics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** S3-art12 at the national interface: 3201 and 3202. Each test has a day of its own. */
@ClaimsTest
class NationalReconciliationTests {

    private static final String REGION = "610983";
    private static final String HOSPITAL = "H61098300001";

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
        region.open(REGION, HOSPITAL);
        rest = Http.hospital(mvc, HOSPITAL, REGION);
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @Test
    void datesInNoOrderTooManyOrInTheFutureAreRefused() {
        assertThat(his.refused("3201", totals("310", "2026-02-02", "2026-02-01", 0)))
                .startsWith("CLAIMS-0011 ");
        assertThat(his.refused("3201", totals("310", "2026-01-01", "2026-02-01", 0)))
                .startsWith("CLAIMS-0011 ");
        assertThat(his.refused("3201", totals("310", "2026-02-21", "2026-02-21", 0)))
                .startsWith("CLAIMS-0027 ");
    }

    @Test
    void whoeverHasMoreIsNamedAndNothingIsPayable() {
        settle("2026-01-05", "M1", "M2");
        assertThat(result(totals("310", "2026-01-05", "2026-01-05", 1))).isEqualTo("1");
        assertThat(result(totals("310", "2026-01-05", "2026-01-05", 3))).isEqualTo("2");
        var differs = totals("310", "2026-01-05", "2026-01-05", 2);
        data(differs).put("fund_pay_sumamt", "1600.01");
        assertThat(result(differs)).isEqualTo("3");
        assertThat(reconciled("2026-01-05")).isEmpty();
        assertThat(statements("2026-01-05")).isEmpty();
    }

    @Test
    void aDayIsPayableWhenAllItsGroupsAreStatedAndEqual() {
        settle("2026-01-06", "G1", "G2");
        json(rest.post("/api/settlements", settlement("2026-01-06", "G3").with("insutype", "390")), 201);
        assertThat(result(totals("310", "2026-01-06", "2026-01-06", 2))).isEqualTo("0");
        assertThat(reconciled("2026-01-06")).isEmpty();
        assertThat(result(totals("390", "2026-01-06", "2026-01-06", 1))).isEqualTo("0");
        assertThat(reconciled("2026-01-06")).containsExactly("G1", "G2", "G3");
        assertThat(statements("2026-01-06")).containsExactly("RECONCILED");
    }

    @Test
    void whatCameAfterIsPayableOnlyWhenItIsStatedAnew() {
        settle("2026-01-07", "L1");
        result(totals("310", "2026-01-07", "2026-01-07", 1));
        settle("2026-01-07", "L2");
        assertThat(reconciled("2026-01-07")).containsExactly("L1");
        assertThat(result(totals("310", "2026-01-07", "2026-01-07", 2))).isEqualTo("0");
        assertThat(reconciled("2026-01-07")).containsExactly("L1", "L2");
    }

    @Test
    void aRangeOfDaysIsAQuestionAndMakesNothingPayable() {
        settle("2026-01-08", "R1");
        settle("2026-01-09", "R2");
        assertThat(result(totals("310", "2026-01-08", "2026-01-09", 2))).isEqualTo("0");
        assertThat(reconciled("2026-01-08")).isEmpty();
    }

    @Test
    void whatAnotherAgencyClearsIsAnotherGroup() {
        settle("2026-01-10", "A1");
        var other = totals("310", "2026-01-10", "2026-01-10", 1);
        data(other).put("setl_optins", "611000");
        assertThat(result(other)).isEqualTo("2");
    }

    /** A revoked settlement counts as the region counts it, and its amounts cancel. */
    @Test
    void reversalsCountByTheProfileOfTheRegion() {
        settle("2026-01-12", "C1", "C2");
        reverse("C2", "C2-R", "2026-01-12");
        var net = totals("310", "2026-01-12", "2026-01-12", 1);
        data(net).put("fixmedins_setl_cnt", 3);
        assertThat(result(net)).isEqualTo("0");
        var subtracting = "610984";
        region.open(subtracting, "H61098400001");
        region.decide(subtracting, PolicyTopics.REVERSAL_COUNT, Map.of("*", "SUBTRACT"));
        region.decide(subtracting, NationalTopics.STATEMENT_RESULTS, Map.of("*", "SIX_DIGITS"));
        var there = Http.hospital(mvc, "H61098400001", subtracting);
        var settled = json(
                there.post(
                        "/api/settlements",
                        SettlementJson.of("H61098400001", "D1").on("2026-01-12")),
                201);
        reverse(there, settled.path("id").asString(), "D1-R", "2026-01-12");
        var nothing = totals("310", "2026-01-12", "2026-01-12", 0);
        data(nothing).put("setl_optins", subtracting);
        var theirs = new NationalClient(mvc, "H61098400001", subtracting);
        assertThat(theirs.call("3201", nothing).at("/stmtinfo/stmt_rslt").asString())
                .isEqualTo("000000");
        data(nothing).put("fixmedins_setl_cnt", 2);
        assertThat(theirs.call("3201", nothing).at("/stmtinfo/stmt_rslt").asString())
                .isEqualTo("000102");
    }

    @Test
    void aFileThatIsNotThereOrDoesNotAddUpIsRefused() {
        assertThat(his.refused("3202", details("2026-01-13", "06DYQ4G6ZSFXR1V2K7C8M3T9AB", 1)))
                .startsWith("CLAIMS-0112 ");
        assertThat(his.refused("3202", details("2026-01-13", file(row("S1", "1000.00", "0")), 2)))
                .startsWith("CLAIMS-0113 ")
                .contains("medfee_sumamt");
        assertThat(his.refused("3202", details("2026-01-13", file("S1\tM1\tP1\t1000.00\n"), 1)))
                .startsWith("CLAIMS-0113 ")
                .contains("/file/1");
        assertThat(his.refused("3202", details("2026-01-13", file(row("null", "1000.00", "0")), 1)))
                .startsWith("CLAIMS-0113 ");
    }

    @Test
    void onlyRowsThatDifferComeBackAndTheCentresMoreNamesItsMessage() {
        settle("2026-01-14", "T1", "T2", "T3");
        var text = row("ST1", "1000.00", "0")
                + row("ST2", "1000.00", "0").replace("800.00", "799.00")
                + row("SX", "1000.00", "0");
        var asked = details("2026-01-14", file(text), 3);
        data(asked).put("fund_pay_sumamt", "2399.00");
        assertThat(answer(asked))
                .containsExactly(
                        "P1\tM1\tST2\tT2\t3\t0\t数据不一致", "P1\tM1\tSX\tnull\t2\t0\t机构多", "P1\tnull\tnull\tT3\t1\t0\t中心多");
    }

    @Test
    void aRefundNeedsBothItsRows() {
        settle("2026-01-15", "B1");
        reverse("B1", "B1-R", "2026-01-15");
        var positive = row("SB1", "1000.00", "1");
        var negative = "SB1\tM1\tP1\t-1000.00\t-800.00\t-120.00\t1\n";
        assertThat(answer(details("2026-01-15", file(positive), 1))).containsExactly("P1\tnull\tnull\tB1-R\t1\t1\t中心多");
        assertThat(answer(details("2026-01-15", file(positive + negative), 0))).isEmpty();
    }

    @Test
    void newerFilesHaveEightColumnsAndResultsAsManyAsTheRegionSays() {
        var wide = "610985";
        var hospital = "H61098500001";
        region.open(wide, hospital);
        region.decide(wide, NationalTopics.DETAIL_COLUMNS, Map.of("*", "11"));
        var client = new NationalClient(mvc, hospital, wide);
        json(
                Http.hospital(mvc, hospital, wide)
                        .post(
                                "/api/settlements",
                                SettlementJson.of(hospital, "W1").on("2026-01-16")),
                201);
        var text = row("SX", "1000.00", "0").replace("\n", "\t{}\n");
        var asked = details("2026-01-16", file(client, text), 1);
        data(asked).put("setl_optins", wide);
        assertThat(answer(client, asked))
                .containsExactly(
                        "P1\tM1\tSX\tnull\t2\t0\t机构多\t1000.00\t800.00\t120.00\tnull",
                        "P1\tnull\tnull\tW1\t1\t0\t中心多\t1000.00\t800.00\t120.00\tnull");
    }

    private String result(Map<String, Object> asked) {
        return his.call("3201", asked).at("/stmtinfo/stmt_rslt").asString();
    }

    private List<String> answer(Map<String, Object> asked) {
        return answer(his, asked);
    }

    private static List<String> answer(NationalClient client, Map<String, Object> asked) {
        JsonNode info = client.call("3202", asked).path("fileinfo");
        var zip = client.download(info.path("file_qury_no").asString());
        return ZipText.unzip(zip).lines().toList();
    }

    private String file(String text) {
        return file(his, text);
    }

    private static String file(NationalClient client, String text) {
        var content = Base64.getEncoder().encodeToString(ZipText.zip("stmt.txt", text));
        return client.call("9101", Map.of("fsUploadIn", Map.of("filename", "stmt.zip", "in", content)))
                .path("file_qury_no")
                .asString();
    }

    private static String row(String setlId, String medfee, String refund) {
        return setlId + "\tM1\tP1\t" + medfee + "\t800.00\t120.00\t" + refund + "\n";
    }

    /** Of settlements of 1000.00 yuan, 800.00 of the funds. */
    private static Map<String, Object> totals(String insutype, String from, String until, int count) {
        var data = new LinkedHashMap<String, Object>();
        data.put("insutype", insutype);
        data.put("acct_pay", count * 120 + ".00");
        data.put("refd_setl_flag", "0");
        return common(data, from, until, count);
    }

    private static Map<String, Object> details(String date, String file, int count) {
        var data = new LinkedHashMap<String, Object>();
        data.put("file_qury_no", file);
        data.put("cash_payamt", count * 80 + ".00");
        data.put("REFD_SETL_FLAG", "0");
        return common(data, date, date, count);
    }

    private static Map<String, Object> common(Map<String, Object> data, String from, String until, int count) {
        data.put("clr_type", "11");
        data.put("setl_optins", REGION);
        data.put("stmt_begndate", from);
        data.put("stmt_enddate", until);
        data.put("medfee_sumamt", count * 1000 + ".00");
        data.put("fund_pay_sumamt", count * 800 + ".00");
        data.put("fixmedins_setl_cnt", count);
        return Map.of("data", data);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(Map<String, Object> asked) {
        return (Map<String, Object>) Objects.requireNonNull(asked.get("data"));
    }

    private static SettlementJson settlement(String date, String medinsSetlId) {
        return SettlementJson.of(HOSPITAL, medinsSetlId).on(date);
    }

    private void settle(String date, String... medinsSetlIds) {
        for (var id : medinsSetlIds) {
            json(rest.post("/api/settlements", settlement(date, id)), 201);
        }
    }

    private void reverse(String medinsSetlId, String as, String date) {
        var id = json(rest.post("/api/settlements", settlement(date, medinsSetlId)), 200);
        reverse(rest, id.path("id").asString(), as, date);
    }

    private static void reverse(Http http, String settlement, String as, String date) {
        var body = "{\"medins_setl_id\":\"%s\",\"setl_time\":\"%s 11:00:00\"}".formatted(as, date);
        json(http.post("/api/settlements/" + settlement + "/reversal", body), 201);
    }

    private List<String> reconciled(String date) {
        return db.sql(
                        "SELECT s.medins_setl_id FROM reconciled_settlement_v1 r JOIN settlement_v1 s ON s.id = r.settlement_id"
                                + " WHERE r.region = :region AND r.business_date = :date::date ORDER BY 1")
                .param("region", REGION)
                .param("date", date)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private List<String> statements(String date) {
        return db.sql(
                        "SELECT state FROM reconciliation_statement WHERE region = :region AND business_date = :date::date")
                .param("region", REGION)
                .param("date", date)
                .query((row, n) -> row.getString(1))
                .list();
    }
}
