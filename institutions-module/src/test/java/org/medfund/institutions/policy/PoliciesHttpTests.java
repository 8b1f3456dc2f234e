package org.medfund.institutions.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.medfund.institutions.Http;
import org.medfund.institutions.InstitutionsTest;
import org.medfund.institutions.TrailReading;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The policy book over HTTP. */
@InstitutionsTest
class PoliciesHttpTests {

    private static final String RATIO = """
            {"topic": "payout/ratio", "key": "*/*/*", "validFrom": "2026-01-01", "value": "%s", "basis": "安医保发〔2026〕1号"}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "97, 97.12345, 422, /0/value",
        "*/*/*, */*, 422, /0/key",
        "payout/ratio, payout/colour, 422, /0/topic",
        "2026-01-01, 2026-02-30, 400, /0/validFrom",
        "2026-01-01, 9999-01-01, 422, /0/validFrom",
        "安医保发〔2026〕1号, '', 422, /0/basis",
        "basis, reason, 400, /0/reason",
    })
    void answersBadInputWithAProblemAndKeepsNothing(String good, String bad, int status, String pointer) {
        var before = TrailReading.count(db);
        var body = "[" + RATIO.formatted("97").replace(good, bad) + "]";
        var answer = publisher("660100").post("/api/policies/660100", body);
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyText().contains(pointer);
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void showsNothingOfARegionThatTheCallerDoesNotServe() {
        var stranger = publisher("660200");
        assertThat(stranger.get("/api/policies/660100")).hasStatus(404);
        assertThat(stranger.get("/api/policies/660100/overrides")).hasStatus(404);
        assertThat(stranger.post("/api/policies/660100", "[" + RATIO.formatted("97") + "]"))
                .hasStatus(404);
    }

    @Test
    void letsOnlyMakersAndPublishersDecide() {
        var auditor = Http.as(mvc, "AUDITOR", "660100");
        assertThat(auditor.post("/api/policies/660100", "[" + RATIO.formatted("97") + "]"))
                .hasStatus(403);
        assertThat(auditor.get("/api/policies/660100")).hasStatusOk();
        assertThat(Http.as(mvc, "SYSADMIN", "660100").get("/api/policies/660100"))
                .hasStatus(403);
    }

    // S3-art25, S0-1.0: who decided, and what was overridden
    @Test
    void tellsWhoDecidedAndWhatTheRegionOverrode() {
        var province = publisher("670000,670100");
        province.post("/api/policies/670000", "[" + RATIO.formatted("97") + "," + days("1") + "]");
        province.post("/api/policies/670100", "[" + RATIO.formatted("90") + "]");
        var book = province.get("/api/policies/670100?asOf=2026-02-13");
        assertThat(book)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].level")
                .asArray()
                .containsExactly("PROVINCE", "REGION");
        assertThat(book)
                .bodyJson()
                .extractingPath("$.items[1].overridden.value")
                .isEqualTo("97");
        assertThat(book).bodyJson().extractingPath("$.version").asString().hasSize(64);
        var log = province.get("/api/policies/670100/overrides");
        assertThat(log)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].from")
                .asArray()
                .containsExactly("2026-01-01");
        assertThat(log)
                .bodyJson()
                .extractingPath("$.items[0].entry.overridden.region")
                .isEqualTo("670000");
    }

    @Test
    void readsATopicByPagesAndAsItWasKnown() {
        publisher("680100").post("/api/policies/680100", "[" + RATIO.formatted("97") + "," + days("1") + "]");
        var reader = publisher("680100");
        assertThat(reader.get("/api/policies/680100?topic=payout/days"))
                .bodyJson()
                .extractingPath("$.items[*].value")
                .asArray()
                .containsExactly("1");
        assertThat(reader.get("/api/policies/680100?knownAt=2026-01-01T00:00:00Z"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        var first = reader.get("/api/policies/680100?limit=1");
        var link = String.valueOf(first.getResponse().getHeader("Link"));
        assertThat(reader.get(link.substring(1, link.indexOf('>'))))
                .bodyJson()
                .extractingPath("$.items[*].topic")
                .asArray()
                .containsExactly("payout/ratio");
        assertThat(reader.get("/api/policies/680100?asOf=2026-02-30")).hasStatus(400);
    }

    // S4-B7b: the service list and the window standards of an area, as of a date, for whoever deals with it
    @Test
    void listsTheServicesOfAnAreaAndWhatItsWindowsKeep() {
        publisher("680200").post("/api/policies/680200", """
                [{"topic":"service/list","key":"YD-01","validFrom":"2026-01-01","value":"异地就医备案|2 assumed","basis":"b"},
                 {"topic":"service/list","key":"YD-01","validFrom":"2026-06-01","value":"异地就医备案|1","basis":"b"},
                 {"topic":"service/window","key":"CK-01","validFrom":"2026-01-01","value":"一窗通办","basis":"b"}]""");
        var hospital = Http.as(mvc, "INSTITUTION", "680200");
        assertThat(hospital.get("/api/services?region=680200&asOf=2026-02-13"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"services":[{"code":"YD-01","name":"异地就医备案","days":2,"assumed":true}],
                         "windows":[{"code":"CK-01","text":"一窗通办"}]}""");
        assertThat(hospital.get("/api/services?region=680200&asOf=2026-06-01"))
                .bodyJson()
                .extractingPath("$.services[0].days")
                .isEqualTo(1);
        assertThat(Http.as(mvc, "INSTITUTION", "680300").get("/api/services?region=680200"))
                .hasStatus(404);
        assertThat(Http.as(mvc, "SYSADMIN", "680200").get("/api/services?region=680200"))
                .hasStatus(403);
    }

    private Http publisher(String regions) {
        return Http.as(mvc, "RULE_PUBLISHER", regions);
    }

    private static String days(String value) {
        return """
                {"topic": "payout/days", "key": "*", "validFrom": "2026-01-01", "value": "%s", "basis": "b"}""".formatted(value);
    }
}
