package org.medfund.claims.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medfund.claims.Http.json;
import static org.medfund.claims.Http.problem;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.medfund.claims.ClaimsTest;
import org.medfund.claims.Http;
import org.medfund.claims.SettlementJson;
import org.medfund.claims.TestRegion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A stream of settlements. */
@ClaimsTest
class BulkTests {

    private static final String REGION = "610911";
    private static final String HOSPITAL = "H61091100001";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient db;

    private Http hospital;

    @BeforeEach
    void open() {
        region.open(REGION, HOSPITAL);
        hospital = Http.hospital(mvc, HOSPITAL, REGION);
    }

    @Test
    void onlyThoseWhoMaySettleMaySettleInBulk() {
        problem(Http.agency(mvc, "p1", "CHECKER", REGION).stream("/api/settlements/bulk", settlement("X")), 403);
    }

    @Test
    void badLinesAreNamedAndHinderNoOther() {
        var lines = String.join(
                "\n",
                settlement("B0"),
                "{\"half\":",
                settlement("B1"),
                SettlementJson.of(HOSPITAL, "B2")
                        .with("medfee_sumamt", "1000.01")
                        .toString(),
                "\"" + "x".repeat(1_100_000) + "\"",
                SettlementJson.of("H61091100099", "B3").toString(),
                settlement("B4"),
                settlement("B4"),
                SettlementJson.of(HOSPITAL, "B4").with("psn_no", "P2").toString());
        var summary = json(hospital.stream("/api/settlements/bulk", lines), 200);
        assertThat(summary.get("received").asInt()).isEqualTo(9);
        assertThat(summary.get("stored").asInt()).isEqualTo(3);
        assertThat(summary.get("repeated").asInt()).isEqualTo(1);
        assertThat(summary.get("refused").asInt()).isEqualTo(5);
        assertThat(summary.get("errors")
                        .valueStream()
                        .map(error ->
                                error.get("line") + " " + error.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "2 CLAIMS-0001", "4 CLAIMS-0004", "5 CLAIMS-0002", "6 CLAIMS-0013", "9 CLAIMS-0017");
    }

    @Test
    void aLongStreamIsStoredInChunksAndSentAgainChangesNothing() {
        var lines = IntStream.range(0, 2_500).mapToObj(i -> settlement("C" + i)).collect(Collectors.joining("\n"));
        var first = json(hospital.stream("/api/settlements/bulk", lines), 200);
        assertThat(first.get("stored").asInt()).isEqualTo(2_500);
        var again = json(hospital.stream("/api/settlements/bulk", lines), 200);
        assertThat(again.get("repeated").asInt()).isEqualTo(2_500);
        assertThat(db.sql(
                                "SELECT count(DISTINCT chunk_id) FROM settlement WHERE region = :region AND medins_setl_id LIKE 'C%'")
                        .param("region", REGION)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void namesAThousandErrorsAtMost() {
        var lines = "{}\n".repeat(1_200);
        var summary = json(hospital.stream("/api/settlements/bulk", lines), 200);
        assertThat(summary.get("refused").asInt()).isEqualTo(1_200);
        assertThat(summary.get("errors").size()).isEqualTo(1_000);
    }

    private static String settlement(String name) {
        return SettlementJson.of(HOSPITAL, name).toString();
    }
}
