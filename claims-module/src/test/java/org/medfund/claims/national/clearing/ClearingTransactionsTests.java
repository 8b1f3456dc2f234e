package org.medfund.claims.national.clearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** 3203 to 3205A: they store, cancel and show the application, status 10. Each test has a hospital of its own. */
@ClaimsTest
class ClearingTransactionsTests {

    private static final String REGION = "617190";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    private String hospital = "";

    @Test
    void anApplicationIsStoredShownAndCancelled() {
        var his = opened("H61719000001");
        settle("A1");
        var id = his.call("3203", data(month())).at("/result/clr_appy_evt_id").asString();
        assertThat(id).hasSize(26);
        var shown = his.call("3205A", data(Map.of("clr_ym", "202601"))).get("clr_appys");
        assertThat(shown).hasSize(1);
        var one = shown.get(0);
        assertThat(one.get("clr_appy_evt_id").asString()).isEqualTo(id);
        assertThat(one.get("clr_stas").asString()).isEqualTo("10");
        assertThat(one.get("medfee_Sumamt").decimalValue()).isEqualByComparingTo("1000.00");
        assertThat(one.get("hi_agre_sumfee").decimalValue()).isEqualByComparingTo("1000.00");
        assertThat(one.get("begndate").asString()).isEqualTo("2026-01-01");
        assertThat(one.get("enddate").asString()).isEqualTo("2026-01-31");
        assertThat(one.get("clr_ym").asString()).isEqualTo("202601");
        his.call("3204", data(Map.of("clr_appy_evt_id", id)));
        assertThat(his.call("3205A", Map.of()).get("clr_appys")).isEmpty();
    }

    @Test
    void anApplicationToAnAgencyHasItsSettlementsOnly() {
        var his = opened("H61719000002");
        settle("B1");
        settle("B2", "617191");
        var days = with(amounts(1), "clr_type", "11");
        days.put("begndate", "2026-01-01");
        days.put("enddate", "2026-01-31");
        assertThat(his.refused("3203A", data(days))).startsWith("CLAIMS-0066 ").contains("medfee_sumamt", "2000.00");
        days.put("clr_optins", "617191");
        var id = his.call("3203A", data(days)).at("/result/clr_appy_evt_id").asString();
        assertThat(his.refused("3204A", data(Map.of("clr_appy_evt_id", id, "clr_optins", "617192"))))
                .startsWith("ACCESS-0002 ");
        his.call("3204A", data(Map.of("clr_appy_evt_id", id, "clr_optins", "617191")));
    }

    /** The sample has 3043.64 = 363.04 + 2680.60 + 0. */
    @Test
    void aWrongSumSaysWhatItShouldBe() {
        var his = opened("H61719000003");
        var wrong = with(month(), "med_sumfee", "999.99");
        assertThat(his.refused("3203", data(wrong))).startsWith("CLAIMS-0065 ").contains("med_sumfee", "1000.00");
        assertThat(his.refused("3203", data(month())))
                .startsWith("CLAIMS-0066 ")
                .contains("medfee_sumamt", "fund_appy_sum", "cash_payamt", "acct_pay", "0.00");
        assertThat(his.refused("3203", data(with(month(), "setlym", "202613"))))
                .startsWith("CLAIMS-0003 ")
                .contains("setlym", "yyyyMM");
        assertThat(his.refused("3203", data(with(month(), "enddate", "2026-02-01"))))
                .startsWith("CLAIMS-0069 ");
        assertThat(his.call("3205A", Map.of()).get("clr_appys")).isEmpty();
    }

    @Test
    void anotherHospitalsApplicationIsNotThere() {
        var his = opened("H61719000004");
        settle("C1");
        var id = his.call("3203", data(month())).at("/result/clr_appy_evt_id").asString();
        var other = opened("H61719000005");
        assertThat(other.refused("3204", data(Map.of("clr_appy_evt_id", id)))).startsWith("ACCESS-0002 ");
        assertThat(other.call("3205A", data(Map.of("clr_appy_evt_id", id))).get("clr_appys"))
                .isEmpty();
        assertThat(his.call("3205A", Map.of()).get("clr_appys")).hasSize(1);
    }

    /** The same call again, and the same application in a call of its own, have the same identifier. */
    @Test
    void theSameApplicationAgainIsTheSame() {
        var his = opened("H61719000006");
        settle("D1");
        var envelope = his.envelope("3203", his.msgid(), data(month()));
        var first = his.send(envelope).at("/output/result/clr_appy_evt_id").asString();
        assertThat(his.send(envelope).at("/output/result/clr_appy_evt_id").asString())
                .isEqualTo(first);
        assertThat(his.call("3203", data(month())).at("/result/clr_appy_evt_id").asString())
                .isEqualTo(first);
        settle("D2");
        var other = amounts(2);
        other.putAll(Map.of("clr_type", "11", "setlym", "202601"));
        assertThat(his.refused("3203", data(other))).startsWith("CLAIMS-0067 ");
    }

    private NationalClient opened(String code) {
        hospital = code;
        region.open(REGION, code);
        return new NationalClient(mvc, code, REGION);
    }

    private void settle(String name) {
        settle(name, REGION);
    }

    private void settle(String name, String clrOptins) {
        var settlement = SettlementJson.of(hospital, name).on("2026-01-05").with("clr_optins", clrOptins);
        json(Http.hospital(mvc, hospital, REGION).post("/api/settlements", settlement), 201);
    }

    private static Map<String, Object> data(Map<String, ?> fields) {
        return Map.of("data", fields);
    }

    private static Map<String, Object> month() {
        return with(with(amounts(1), "clr_type", "11"), "setlym", "202601");
    }

    private static Map<String, Object> amounts(int count) {
        var amounts = new LinkedHashMap<String, Object>();
        amounts.put("medfee_sumamt", 1_000 * count + ".00");
        amounts.put("med_sumfee", 1_000 * count + ".00");
        amounts.put("fund_appy_sum", 800 * count);
        amounts.put("cash_payamt", 80 * count + ".0");
        amounts.put("acct_pay", 120 * count + ".00");
        return amounts;
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        fields.put(name, value);
        return fields;
    }
}
