package org.medfund.claims.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.NationalClient;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PriceTopics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Purchases and returns at the national interface, and what is bought below the platform's price (S2-7a, S2-7c, S2-7d). */
@ClaimsTest
class GoodsPurchasesTests {

    private static final String REGION = "610984";
    private static final String HOSPITAL = "H61098400001";
    private static final String OTHER = "H61098400002";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, OTHER);
        region.decide(
                REGION,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of(
                        "XA01", "{\"name\":\"A\",\"drug\":true}",
                        "XN02", "{\"name\":\"N\",\"drug\":true}",
                        "HC03", "{\"name\":\"C\",\"kind\":\"CONSUMABLE\"}"));
        region.decide(REGION, PolicyTopics.TRACE_START, Map.of("*", "2026-01-01"));
        region.decide(REGION, PolicyTopics.TRACE_NO_CODE, Map.of("XN02", "on"));
        region.decide(REGION, PriceTopics.LISTED, Map.of("HC03", "10.5"));
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    // S2-7c, S2-7d: 无码不采, whoever buys; before the start, on the no-code list and for what has no codes it may be
    @Test
    void noCodeNoPurchase() {
        assertThat(refused("3503", purchase("XA01", "N1"))).startsWith("CLAIMS-0119 ");
        assertThat(bought("N1")).isZero();
        his.call(
                "3503",
                Map.of("purcinfo", with(purchase("XA01", "N1"), "drugtracinfo", codes("83000000000000000001"))));
        his.call("3503", Map.of("purcinfo", purchase("XN02", "N2")));
        his.call("3503", Map.of("purcinfo", purchase("HC03", "N3")));
        var early = with(purchase("XA01", "N4"), "purc_retn_stoin_time", "2025-12-31 23:59:59");
        his.call("3503", Map.of("purcinfo", early));
        assertThat(List.of(bought("N1"), bought("N2"), bought("N3"), bought("N4")))
                .containsOnly(20L * 10_000);
    }

    @Test
    void aCodeThatIsNoneAndAQuantityOfNothingAreRefused() {
        assertThat(refused("3503", with(purchase("XA01", "F1"), "drugtracinfo", codes("12345"))))
                .startsWith("CLAIMS-0105 ");
        assertThat(refused("3503", with(purchase("HC03", "F2"), "purc_retn_cnt", 0)))
                .startsWith("CLAIMS-0003 ");
    }

    @Test
    void aBatchIsBoughtOnceAndGivenBackAsFarAsItWasBought() {
        his.call("3503", Map.of("purcinfo", purchase("HC03", "B1")));
        assertThat(refused("3503", purchase("HC03", "B1"))).startsWith("CLAIMS-0120 ");
        new NationalClient(mvc, OTHER, REGION).call("3503", Map.of("purcinfo", purchase("HC03", "B1")));
        his.call("3504", Map.of("purcinfo", back("HC03", "B1", 15)));
        assertThat(refused("3504", back("HC03", "B1", 6))).startsWith("CLAIMS-0121 ");
        his.call("3504", Map.of("purcinfo", back("HC03", "B1", 5)));
        assertThat(refused("3504", back("HC03", "B9", 1))).startsWith("CLAIMS-0121 ");
        assertThat(bought("B1")).isEqualTo(20L * 10_000);
    }

    @Test
    void theSameCallAgainBuysNothingTwice() {
        var envelope = his.envelope("3503", his.msgid(), Map.of("purcinfo", purchase("HC03", "A1")));
        var first = his.send(envelope);
        assertThat(his.send(envelope)).hasToString(first.toString());
        assertThat(bought("A1")).isEqualTo(20L * 10_000);
    }

    // S2-7a: report when the actual price is below the platform's
    @Test
    void whatIsBoughtBelowThePlatformsPriceIsReported() {
        his.call("3503", Map.of("purcinfo", with(purchase("HC03", "P1"), "finl_trns_pric", "10.499999")));
        his.call("3503", Map.of("purcinfo", with(purchase("HC03", "P2"), "finl_trns_pric", "10.5")));
        his.call("3503", Map.of("purcinfo", with(purchase("XN02", "P3"), "finl_trns_pric", "0.01")));
        var uri = "/api/purchases/below-listed?region=" + REGION + "&from=2026-02-01&to=2026-02-28";
        var reported = json(Http.agency(mvc, "zhang", "AUDITOR", REGION).get(uri), 200);
        assertThat(reported.valueStream()
                        .map(row -> row.path("batch").asString())
                        .filter(b -> b.startsWith("P")))
                .containsExactly("P1");
        assertThat(reported.get(0).path("priceE6").asLong()).isEqualTo(10_499_999);
        assertThat(reported.get(0).path("listedE6").asLong()).isEqualTo(10_500_000);
        assertThat(json(Http.hospital(mvc, HOSPITAL, REGION).get(uri), 200).size())
                .isEqualTo(1);
        assertThat(json(Http.hospital(mvc, OTHER, REGION).get(uri), 200).size()).isZero();
        var backwards = "/api/purchases/below-listed?region=" + REGION + "&from=2026-02-02&to=2026-02-01";
        assertThat(problem(Http.agency(mvc, "zhang", "AUDITOR", REGION).get(backwards), 422))
                .isEqualTo("CLAIMS-0064");
    }

    private String refused(String infno, Map<String, Object> row) {
        return his.refused(infno, Map.of("purcinfo", row));
    }

    /** What the institutions of the region have of a batch by {@code purchase_v1}'s evidence, in 0.0001. */
    private long bought(String batch) {
        return db.sql("""
                        SELECT coalesce(sum(CASE kind WHEN 'PURCHASE' THEN quantity_e4 ELSE -quantity_e4 END), 0)::bigint
                        FROM goods_purchase WHERE region = :region AND batch = :batch""")
                .param("region", REGION)
                .param("batch", batch)
                .query(Long.class)
                .single();
    }

    private static List<Map<String, String>> codes(String... codes) {
        return List.of(codes).stream()
                .map(code -> Map.of("drug_trac_codg", code))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        row.put(field, value);
        return row;
    }

    private static Map<String, Object> back(String item, String batch, int count) {
        var row = purchase(item, batch);
        List.of("dynt_no", "prodentp_name", "aprvno", "prod_geay_flag").forEach(row::remove);
        return with(row, "purc_retn_cnt", count);
    }

    private static Map<String, Object> purchase(String item, String batch) {
        var row = new LinkedHashMap<String, Object>();
        row.put("med_list_codg", item);
        row.put("fixmedins_hilist_id", "OWN-1");
        row.put("fixmedins_hilist_name", "一次性导管");
        row.put("dynt_no", "D1");
        row.put("fixmedins_bchno", batch);
        row.put("spler_name", "某医药公司");
        row.put("manu_lotnum", "L1");
        row.put("prodentp_name", "某厂");
        row.put("aprvno", "国药准字1");
        row.put("manu_date", "2025-11-01");
        row.put("expy_end", "2027-11-01");
        row.put("finl_trns_pric", "11");
        row.put("purc_retn_cnt", 20);
        row.put("rx_flag", "0");
        row.put("purc_retn_stoin_time", "2026-02-10 08:00:00");
        row.put("purc_retn_opter_name", "丙");
        row.put("prod_geay_flag", "0");
        return row;
    }
}
