package org.medfund.claims.national.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.TestRegion;
import org.medfund.claims.national.GoodInput;
import org.medfund.claims.national.NationalClient;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.PolicyTopics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** 1301 to 1319, 1901, 3301 and 3302. */
@ClaimsTest
class CatalogueTests {

    private static final String REGION = "610946";
    private static final String HOSPITAL = "H61094600001";
    private static final String OTHER = "H61094600002";
    private static final String DRUG = "X02YW0007351";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    private NationalClient his;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL, OTHER);
        region.decide(
                REGION,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of(
                        DRUG,
                        "{\"name\":\"阿莫西林胶囊\",\"class\":\"A\"}",
                        "Z01",
                        "{\"name\":\"连花清瘟胶囊\",\"class\":\"B\",\"firstPercent\":\"10\"}",
                        "C01",
                        "{\"name\":\"导管\",\"class\":\"C\"}",
                        "11020000101",
                        "{\"name\":\"门诊诊察费\"}"));
        region.decide(REGION, BenefitTopics.ITEM_LIMIT, Map.of(DRUG + "/LEVEL_3", "12.6 assumed"));
        his = new NationalClient(mvc, HOSPITAL, REGION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1301", "1312", "1316", "1318", "1319"})
    void thereIsNoPageZeroAndNoneWithoutEnd(String infno) {
        assertThat(his.refused(infno, GoodInput.of(infno).with("page_num", "0").json()))
                .startsWith("CLAIMS-0003 ");
        assertThat(his.refused(
                        infno, GoodInput.of(infno).with("page_size", "1001").json()))
                .startsWith("CLAIMS-0003 ");
        assertThat(data(GoodInput.of(infno).with("page_num", "9999999999"))).isEmpty();
    }

    /** What the book does not keep is an empty list and no error. */
    @ParameterizedTest
    @ValueSource(
            strings = {"1303", "1304", "1307", "1308", "1309", "1310", "1311", "1313", "1314", "1315", "1302", "1317"})
    void whatIsNotKeptIsEmpty(String infno) {
        assertThat(new NationalClient(mvc, OTHER, REGION)
                        .call(infno, GoodInput.of(infno).json())
                        .path("data"))
                .isEmpty();
    }

    @Test
    void itemsComeByKindAndByPage() {
        assertThat(codes(data(GoodInput.of("1301")), "med_list_codg")).containsExactly(DRUG, "Z01");
        assertThat(codes(data(GoodInput.of("1305")), "med_list_codg")).containsExactly("11020000101");
        assertThat(codes(data(GoodInput.of("1306")), "med_list_codg")).containsExactly("C01");
        var second = his.call(
                "1301",
                GoodInput.of("1301")
                        .with("page_size", "1")
                        .with("page_num", "2")
                        .json());
        assertThat(codes(second.path("data"), "med_list_codg")).containsExactly("Z01");
        assertThat(second.at("/pageinfo/pages").asInt()).isEqualTo(2);
        assertThat(second.at("/pageinfo/record_counts").asInt()).isEqualTo(2);
    }

    /** S4-B7e: every code of a catalogue or dictionary carries the version of its dictionary, which a decision changes. */
    @ParameterizedTest
    @ValueSource(strings = {"1301", "1312", "1318", "1319", "1901"})
    void everyCodeCarriesItsDictionaryVersion(String infno) {
        region.decide(REGION, PolicyTopics.CATALOGUE_ITEMS, Map.of("V" + infno, "{\"name\":\"版本\"}"));
        var version = his.call("1312", GoodInput.of("1312").json())
                .at("/pageinfo/ver")
                .asString();
        var good = GoodInput.of(infno);
        var answer = his.call(infno, (infno.equals("1901") ? good.with("type", "fund_pay_type") : good).json());
        var rows = answer.path(infno.equals("1901") ? "list" : "data");
        assertThat(rows).isNotEmpty();
        assertThat(codes(rows, "ver")).containsOnly(version);
        assertThat(version).hasSize(64);
    }

    @Test
    void whoHasTheVersionIsSentNothingAnewUntilSomethingIsDecided() {
        var version = his.call("1312", GoodInput.of("1312").json())
                .at("/pageinfo/ver")
                .asString();
        assertThat(data(GoodInput.of("1312").with("ver", version))).isEmpty();
        region.decide(
                REGION, PolicyTopics.CATALOGUE_ITEMS, Map.of("Z0" + version.substring(0, 4), "{\"name\":\"新药\"}"));
        assertThat(data(GoodInput.of("1312").with("ver", version))).isNotEmpty();
    }

    @Test
    void theInsuranceCatalogueTellsClassLimitAndFirstSelfPay() {
        assertThat(data(GoodInput.of("1312").with("hilist_code", DRUG))
                        .at("/0/chrgitm_lv")
                        .asString())
                .isEqualTo("01");
        assertThat(data(GoodInput.of("1318")).at("/0/hilist_pric_uplmt_amt").decimalValue())
                .isEqualByComparingTo("12.6");
        assertThat(data(GoodInput.of("1318").with("hilist_code", "Z01"))).isEmpty();
        var self = data(GoodInput.of("1319"));
        assertThat(codes(self, "hilist_code")).containsExactly("Z01");
        assertThat(self.at("/0/selfpay_prop").decimalValue()).isEqualByComparingTo("0.1");
    }

    // S4-C5a
    @Test
    void theInsuranceCatalogueTellsTheDayOnWhichAnItemEnds() {
        region.decide(
                REGION,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of("C01", "{\"name\":\"x\",\"kind\":\"CONSUMABLE\",\"until\":\"2027-12-31\"}"));
        assertThat(data(GoodInput.of("1312").with("hilist_code", "C01"))
                        .at("/0/enddate")
                        .asString())
                .isEqualTo("2027-12-31");
        assertThat(data(GoodInput.of("1312").with("hilist_code", DRUG))
                        .at("/0/enddate")
                        .asString())
                .isEmpty();
    }

    @Test
    void aDictionaryTellsTheRegionsCodesAndAnUnknownOneNone() {
        assertThat(dictionary("insutype")).containsExactly("310", "390", "510");
        assertThat(dictionary("med_type")).contains("11", "21");
        assertThat(dictionary("fund_pay_type")).contains("310100", "610100");
        assertThat(dictionary("nothing")).isEmpty();
    }

    @Test
    void aMatchToNoItemOrWithWrongDatesIsRefusedAndNothingOfItStands() {
        var unknown = GoodInput.of("3301").with("fixmedins_hilist_id", "BAD1");
        ((ArrayNode) unknown.json().path("catalogcompin"))
                .addObject()
                .put("fixmedins_hilist_id", "BAD2")
                .put("fixmedins_hilist_name", "x")
                .put("list_type", "101")
                .put("med_list_codg", "X99")
                .put("begndate", "2026-01-01");
        assertThat(his.refused("3301", unknown.json())).startsWith("CLAIMS-0012 ");
        assertThat(his.refused(
                        "3301",
                        GoodInput.of("3301").with("enddate", "2025-12-31").json()))
                .startsWith("CLAIMS-0042 ");
        assertThat(codes(data(GoodInput.of("1316")), "fixmedins_hilist_id")).doesNotContain("BAD1", "BAD2");
    }

    @Test
    void aMatchIsReadByItsOwnInstitutionAndTakenBackOnce() {
        his.call("3301", GoodInput.of("3301").json());
        his.call(
                "3301",
                GoodInput.of("3301")
                        .with("med_list_codg", "Z01")
                        .with("enddate", "2026-12-31")
                        .json());
        assertThat(data(GoodInput.of("1316").with("fixmedins_hilist_id", "D0001"))
                        .valueStream())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("med_list_codg").asString()).isEqualTo("Z01");
                    assertThat(row.path("enddate").asString()).isEqualTo("2026-12-31");
                });
        var back = GoodInput.of("3302").with("med_list_codg", "Z01").json();
        assertThat(new NationalClient(mvc, OTHER, REGION).refused("3302", back)).startsWith("CLAIMS-0102 ");
        assertThat(his.refused("3302", GoodInput.of("3302").json())).startsWith("CLAIMS-0102 ");
        his.call("3302", back);
        assertThat(his.refused("3302", back)).startsWith("CLAIMS-0102 ");
        assertThat(data(GoodInput.of("1317").with("fixmedins_hilist_id", "D0001")))
                .isEmpty();
    }

    private List<String> dictionary(String type) {
        return codes(
                his.call("1901", GoodInput.of("1901").with("type", type).json()).path("list"), "value");
    }

    private JsonNode data(GoodInput good) {
        return his.call(good.infno(), good.json()).path("data");
    }

    private static List<String> codes(JsonNode rows, String field) {
        return rows.valueStream().map(row -> row.path(field).asString()).toList();
    }
}
