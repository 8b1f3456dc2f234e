package org.medfund.institutions.register;

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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The register over HTTP. */
@InstitutionsTest
class InstitutionsHttpTests {

    private static final String HOSPITAL = """
            {"code": "%s", "region": "630100", "name": "第一医院", "kind": "HOSPITAL", "level": 3,
             "agreement": [{"effectiveFrom": "2025-01-01T00:00:00+08:00", "state": "ACTIVE"}],
             "bankAccount": {"number": "6222000012345678", "name": "第一医院"}}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'\"level\": 3'; '\"level\": 3.0'; 400; /level",
                "'\"level\": 3'; '\"level\": \"3\"'; 400; /level",
                "'\"level\": 3'; '\"level\": null'; 400; /level",
                "'\"level\": 3'; '\"level\": 4'; 422; /level",
                "'\"level\": 3'; '\"level\": 3, \"level\": 2'; 400; ''",
                "'\"level\": 3'; '\"level\": 3, \"stars\": 5'; 400; /stars",
                "HOSPITAL; CLINIC; 400; /kind",
                "630100; 63010; 400; /region",
                "第一医院; ''; 422; /name",
                "'2025-01-01T'; '2025-02-30T'; 400; /agreement/0/effectiveFrom",
                "ACTIVE; PAUSED; 400; /agreement/0/state",
                "6222000012345678; 62-22; 422; /bankAccount/number",
                "'\"name\": \"第一医院\", '; ''; 400; /name",
                "W1; W2; 400; /code",
            })
    void answersBadInputWithAProblemAndKeepsNothing(String good, String bad, int status, String pointer) {
        var before = TrailReading.count(db);
        var answer = maker("630100")
                .put("/api/institutions/W1", HOSPITAL.formatted("W1").replace(good, bad));
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").asString().isNotBlank();
        assertThat(answer).bodyText().contains(pointer);
        assertThat(TrailReading.count(db)).isEqualTo(before);
    }

    @Test
    void namesTheFieldOfAListByItsPlace() {
        var list =
                "[" + HOSPITAL.formatted("W3") + "," + HOSPITAL.formatted("W4").replace("3,", "9,") + "]";
        problem(maker("630100").post("/api/institutions", list), 422, "INSTITUTIONS-0004", "/1/level");
        problem(maker("630100").post("/api/institutions", "[null]"), 400, "INSTITUTIONS-0011", "/0");
        problem(maker("630100").post("/api/institutions", "[]"), 422, "INSTITUTIONS-0008", "5000");
    }

    @Test
    void showsNothingOfARegionThatTheCallerDoesNotServe() {
        register("W5");
        var stranger = maker("630200");
        var body = """
                {"state": "ENDED", "effectiveFrom": "2026-01-01T00:00:00Z", "reason": "x"}""";
        assertThat(stranger.get("/api/institutions/W5")).hasStatus(404);
        assertThat(stranger.get("/api/institutions?region=630100")).hasStatus(404);
        assertThat(stranger.put("/api/institutions/W5", HOSPITAL.formatted("W5")))
                .hasStatus(404);
        assertThat(stranger.post("/api/institutions", "[" + HOSPITAL.formatted("W6") + "]"))
                .hasStatus(404);
        assertThat(stranger.post("/api/institutions/W5/agreement", body)).hasStatus(404);
        assertThat(stranger.put("/api/institutions/W5/bank-account", "{\"number\": \"123456\", \"name\": \"x\"}"))
                .hasStatus(404);
    }

    @Test
    void letsOnlyMakersChangeAndLetsAnInstitutionSeeOnlyItself() {
        register("W7");
        register("W8");
        var auditor = Http.as(mvc, "AUDITOR", "630100");
        assertThat(auditor.put("/api/institutions/W7", HOSPITAL.formatted("W7")))
                .hasStatus(403);
        assertThat(auditor.get("/api/institutions/W7")).hasStatusOk();
        assertThat(Http.as(mvc, "SYSADMIN", "630100").get("/api/institutions/W7"))
                .hasStatus(403);
        var hospital = new Http(mvc, "w7;W7;INSTITUTION;630100");
        assertThat(hospital.get("/api/institutions/W7")).hasStatusOk();
        assertThat(hospital.get("/api/institutions/W8")).hasStatus(404);
    }

    @Test
    void refusesWhatContradictsWithAConflict() {
        register("W9");
        var moved = HOSPITAL.formatted("W9").replace("630100", "630300");
        problem(maker("630100,630300").put("/api/institutions/W9", moved), 409, "INSTITUTIONS-0005", "\"/region\"");
        var account = HOSPITAL.formatted("W9").replace("6222000012345678", "6222000012345679");
        problem(maker("630100").put("/api/institutions/W9", account), 409, "INSTITUTIONS-0007", "/bankAccount");
    }

    @Test
    void registersSuspendsAndPaysElsewhere() {
        assertThat(register("W10"))
                .bodyJson()
                .extractingPath("$.institutionClass")
                .isEqualTo("LEVEL_3");
        var suspended = maker("630100").post("/api/institutions/W10/agreement", """
                        {"state": "SUSPENDED", "effectiveFrom": "2026-01-01T00:00:00+08:00", "reason": "骗保"}""");
        assertThat(suspended).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("SUSPENDED");
        assertThat(suspended)
                .bodyJson()
                .extractingPath("$.agreement[1].effectiveFrom")
                .isEqualTo("2025-12-31T16:00:00Z");
        var account = maker("630100")
                .put("/api/institutions/W10/bank-account", "{\"number\": \"9558800001\", \"name\": \"第一医院\"}");
        assertThat(account)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.bankAccount.number")
                .isEqualTo("9558800001");
    }

    @Test
    void pagesByCode() {
        maker("630400")
                .post("/api/institutions", "[%s,%s,%s]".formatted(in630400("X1"), in630400("X2"), in630400("X3")));
        var first = maker("630400").get("/api/institutions?region=630400&limit=2");
        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].code")
                .asArray()
                .containsExactly("X1", "X2");
        var link = first.getResponse().getHeader("Link");
        assertThat(link).endsWith(">; rel=\"next\"");
        var next = maker("630400")
                .get(String.valueOf(link).substring(1, String.valueOf(link).indexOf('>')));
        assertThat(next).bodyJson().extractingPath("$.items[*].code").asArray().containsExactly("X3");
        assertThat(maker("630400").get("/api/institutions?region=630400&cursor=x"))
                .hasStatus(400);
        assertThat(maker("630400").get("/api/institutions?region=63")).hasStatus(400);
    }

    private MvcTestResult register(String code) {
        var answer = maker("630100").put("/api/institutions/" + code, HOSPITAL.formatted(code));
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private Http maker(String regions) {
        return Http.as(mvc, "MAKER", regions);
    }

    private static String in630400(String code) {
        return HOSPITAL.formatted(code).replace("630100", "630400");
    }

    private static void problem(MvcTestResult answer, int status, String code, String text) {
        assertThat(answer).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyText().contains(text);
    }
}
