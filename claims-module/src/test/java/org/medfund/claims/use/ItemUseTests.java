package org.medfund.claims.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.medfund.institutions.AgreementPeriod;
import org.medfund.institutions.AgreementState;
import org.medfund.institutions.BankAccount;
import org.medfund.institutions.BenefitTopics;
import org.medfund.institutions.Institution;
import org.medfund.institutions.InstitutionKind;
import org.medfund.institutions.InstitutionWriter;
import org.medfund.institutions.PolicyTopics;
import org.medfund.institutions.PriceTopics;
import org.medfund.kernel.Actor;
import org.medfund.kernel.InstitutionCode;
import org.medfund.kernel.RegionCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Reports on items: pilot drugs (S4-C5c), both channels of negotiated drugs (S4-B4c), prices of the area (S2-3c). */
@ClaimsTest
class ItemUseTests {

    private static final String DAYS = "&from=2026-02-01&to=2026-02-28";
    private static final String FIRST = "H%s00001";
    private static final String SECOND = "H%s00002";
    private static final String SHOP = "P%s00001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion regions;

    @Autowired
    InstitutionWriter institutions;

    // S4-C5c
    @Test
    void sumsUpThePilotDrugsOfThePaymentStandard() {
        var region = open("610701");
        regions.decide(region, BenefitTopics.PAYMENT_STANDARD, Map.of("XA01", "80 assumed", "GONE", "1"));
        settle(region, FIRST, "1", "2026-02-10");
        settle(region, SHOP, "2", "2026-02-11");
        settle(region, FIRST, "3", "2026-01-31");
        reverse(region, settle(region, SECOND, "4", "2026-02-12"));
        var drugs = report(region, "pilot-drugs");
        assertThat(drugs.size()).isEqualTo(1);
        var drug = drugs.get(0);
        assertThat(drug.path("item").asString()).isEqualTo("XA01");
        assertThat(drug.path("standardYuan").asString()).isEqualTo("80");
        assertThat(drug.at("/hospitals/lines").asLong()).isEqualTo(1);
        assertThat(drug.at("/hospitals/quantityE4").asLong()).isEqualTo(60_000);
        assertThat(drug.at("/hospitals/amountFen").asLong()).isEqualTo(600_00);
        assertThat(drug.at("/hospitals/overLimitFen").asLong()).isEqualTo(20_00);
        assertThat(drug.at("/pharmacies/institutions").asLong()).isEqualTo(1);
        assertThat(drug.at("/pharmacies/inScopeFen").asLong()).isEqualTo(500_00);
    }

    // S4-B4c
    @Test
    void watchesBothChannelsOfNegotiatedDrugs() {
        var region = open("610702");
        regions.decide(
                region,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of(
                        "XA01", "{\"name\":\"A\",\"negotiated\":true,\"dualChannel\":true}",
                        "XC03", "{\"name\":\"C\",\"negotiated\":true}"));
        settle(region, FIRST, "1", "2026-02-10");
        settle(region, SHOP, "2", "2026-02-11");
        settle(region, SHOP, "3", "2026-02-12");
        var drugs = report(region, "negotiated-drugs");
        assertThat(drugs.valueStream().map(drug -> drug.path("item").asString()))
                .containsExactly("XA01", "XC03");
        assertThat(drugs.at("/0/dualChannel").asBoolean()).isTrue();
        assertThat(drugs.at("/0/hospitals/lines").asLong()).isEqualTo(1);
        assertThat(drugs.at("/0/pharmacies/lines").asLong()).isEqualTo(2);
        assertThat(drugs.at("/1/dualChannel").asBoolean()).isFalse();
        assertThat(drugs.at("/1/pharmacies/lines").asLong()).isZero();
    }

    // S2-3c: the percentile that the region decided, beside the highest and what is decided
    @Test
    void proposesThePercentileOfWhatTheAreaCharges() {
        var region = open("610703");
        regions.decide(region, PriceTopics.AREA_PERCENTILE, Map.of("*", "50"));
        regions.decide(region, PriceTopics.AREA, Map.of("XA01", "99"));
        settle(region, FIRST, "1", "2026-02-10");
        settle(region, SECOND, "2", "2026-02-11");
        dear(region, "3");
        var prices = report(region, "area-prices");
        assertThat(prices.size()).isEqualTo(1);
        assertThat(prices.at("/0/institutions").asInt()).isEqualTo(3);
        assertThat(prices.at("/0/highestE6").asLong()).isEqualTo(120_000_000);
        assertThat(prices.at("/0/percentileE6").asLong()).isEqualTo(100_000_000);
        assertThat(prices.at("/0/decidedE6").asLong()).isEqualTo(99_000_000);
        regions.decide(region, PriceTopics.AREA_PERCENTILE, Map.of("*", "100"));
        assertThat(report(region, "area-prices").at("/0/percentileE6").asLong()).isEqualTo(120_000_000);
    }

    @Test
    void aRangeThatIsTooLongAndAnInstitutionAreRefused() {
        var uri = "/api/items/pilot-drugs?region=610704&from=2026-01-01&to=2026-12-31";
        assertThat(problem(Http.agency(mvc, "zhang", "AUDITOR", "610704").get(uri), 422))
                .isEqualTo("CLAIMS-0064");
        assertThat(Http.hospital(mvc, "H61070400001", "610704").get(uri)).hasStatus(403);
    }

    private String open(String region) {
        regions.open(region, FIRST.formatted(region), SECOND.formatted(region));
        institutions.register(
                List.of(new Institution(
                        new InstitutionCode(SHOP.formatted(region)),
                        new RegionCode(region),
                        "Pharmacy",
                        InstitutionKind.PHARMACY,
                        0,
                        List.of(new AgreementPeriod(Instant.parse("2024-12-31T16:00:00Z"), AgreementState.ACTIVE)),
                        new BankAccount("6222000012345678", "Pharmacy"))),
                Actor.system("test"));
        regions.decide(
                region,
                PolicyTopics.CATALOGUE_ITEMS,
                Map.of("XA01", "{\"name\":\"A\",\"drug\":true}", "XB02", "{\"name\":\"B\",\"kind\":\"SERVICE\"}"));
        return region;
    }

    private String settle(String region, String institution, String id, String date) {
        var code = institution.formatted(region);
        return json(
                        Http.hospital(mvc, code, region)
                                .post(
                                        "/api/settlements",
                                        SettlementJson.of(code, id).on(date)),
                        201)
                .path("id")
                .asString();
    }

    private void dear(String region, String id) {
        var code = SHOP.formatted(region);
        var json =
                SettlementJson.of(code, id).on("2026-02-12").toString().replace("\"pric\":\"100\"", "\"pric\":\"120\"");
        json(
                Http.hospital(mvc, code, region)
                        .post("/api/settlements", json.replace("\"cnt\":\"6\"", "\"cnt\":\"5\"")),
                201);
    }

    private void reverse(String region, String settlement) {
        var body = "{\"medins_setl_id\":\"R-1\",\"setl_time\":\"2026-02-14 09:00:00\"}";
        json(
                Http.hospital(mvc, SECOND.formatted(region), region)
                        .post("/api/settlements/" + settlement + "/reversal", body),
                201);
    }

    private JsonNode report(String region, String name) {
        var uri = "/api/items/" + name + "?region=" + region + DAYS;
        return json(Http.agency(mvc, "zhang", "MAKER", region).get(uri), 200);
    }
}
